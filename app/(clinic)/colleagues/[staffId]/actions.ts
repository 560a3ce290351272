'use server'

import { redirect } from 'next/navigation'
import { allFields, textFields } from '@/lib/forms/form-data'
import { giveList } from '@/lib/operations/cases/give-list'
import { formAction } from '../../../form-action'

const readList = (form: FormData) => {
  const typed = textFields(form, ['fromId', 'toId', 'words', 'which'])
  const caseIds = allFields(form)['caseIds'] ?? []
  return { typed: { ...typed, caseIds: caseIds.join(' ') }, input: { ...typed, caseIds } }
}

export const give = formAction(giveList, readList, ({ given }, { fromId }) =>
  redirect(`/colleagues/${fromId}?given=${String(given)}`),
)
