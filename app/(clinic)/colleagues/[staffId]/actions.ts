'use server'

import { redirect } from 'next/navigation'
import { allFields, textFields } from '@/lib/forms/form-data'
import { giveList } from '@/lib/operations/cases/give-list'
import { undoTaking } from '@/lib/operations/cases/undo-taking'
import { endAway } from '@/lib/operations/staff/end-away'
import { sayAway } from '@/lib/operations/staff/say-away'
import { formAction, texts } from '../../../form-action'

const readList = (form: FormData) => {
  const typed = textFields(form, ['fromId', 'toId', 'words', 'which'])
  const caseIds = allFields(form)['caseIds'] ?? []
  return { typed: { ...typed, caseIds: caseIds.join(' ') }, input: { ...typed, caseIds } }
}

export const give = formAction(giveList, readList, ({ given, left, isTaken }, { fromId }) =>
  redirect(`/colleagues/${fromId}?${isTaken ? 'taken' : 'given'}=${String(given)}&left=${String(left)}`),
)

export const undoTaken = formAction(undoTaking, texts('fromId'), ({ returned }, { fromId }) =>
  redirect(`/colleagues/${fromId}?returned=${String(returned)}`),
)

const said =
  (what: 'away' | 'back') =>
  (_: unknown, { staffId }: Readonly<Record<'staffId', string>>) =>
    redirect(`/colleagues/${staffId}?said=${what}`)

export const sayAwayUntil = formAction(sayAway, texts('staffId', 'back', 'coverId'), said('away'))
export const back = formAction(endAway, texts('staffId'), said('back'))
