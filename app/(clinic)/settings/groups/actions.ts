'use server'

import { redirect } from 'next/navigation'
import { allFields, textFields } from '@/lib/forms/form-data'
import { bringBackGroup } from '@/lib/operations/groups/bring-back-group'
import { putAwayGroup } from '@/lib/operations/groups/put-away-group'
import { saveGroup } from '@/lib/operations/groups/save-group'
import { formAction, texts } from '../../../form-action'

const back = (done: string) => () => redirect(`/settings/groups?done=${done}`)

const read = (form: FormData) => {
  const typed = textFields(form, ['groupId', 'revision', 'name'])
  const memberIds = allFields(form)['memberIds'] ?? []
  return { typed: { ...typed, memberIds: memberIds.join(' ') }, input: { ...typed, memberIds } }
}

export const save = formAction(saveGroup, read, back('saved'))
export const putAway = formAction(putAwayGroup, texts('groupId'), back('put-away'))
export const bringBack = formAction(bringBackGroup, texts('groupId'), back('brought-back'))
