'use server'

import { redirect } from 'next/navigation'
import { chooseStart } from '@/lib/operations/views/choose-start'
import { removeSharedView } from '@/lib/operations/views/remove-shared-view'
import { removeView } from '@/lib/operations/views/remove-view'
import { renameSharedView } from '@/lib/operations/views/rename-shared-view'
import { renameView } from '@/lib/operations/views/rename-view'
import { saveView } from '@/lib/operations/views/save-view'
import { shareView } from '@/lib/operations/views/share-view'
import type { FormState } from '@/lib/forms/form-state'
import { viewHref } from '@/lib/web/worklist-address'
import { formAction, texts, textsAs } from '../../../form-action'
import { mustBeForm } from '../../../unreadable'

const typed = textsAs(['name', 'filter', 'tier', 'complaint'], ({ tier, complaint, ...rest }) => ({
  ...{ ...rest, tier: tier || null, complaint: complaint || null },
}))
const open = ({ viewId }: { readonly viewId: string }) => redirect(viewHref(viewId))
const own = formAction(saveView, typed, open)
const clinics = formAction(shareView, typed, open)

/** The button that was pressed says for whom. */
export async function save(state: FormState, form: FormData): Promise<FormState> {
  mustBeForm(form)
  return form.get('whose') === 'clinic' ? clinics(state, form) : own(state, form)
}

const back = (done: string) => () => redirect(`/worklist/views?done=${done}`)

export const rename = formAction(renameView, texts('viewId', 'name'), back('renamed'))
export const renameShared = formAction(renameSharedView, texts('viewId', 'name'), back('renamed'))
export const remove = formAction(removeView, texts('viewId'), back('removed'))
export const removeShared = formAction(removeSharedView, texts('viewId'), back('removed'))
export const start = formAction(chooseStart, texts('viewId'), back('start'))
