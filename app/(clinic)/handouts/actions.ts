'use server'

import { redirect } from 'next/navigation'
import { beginDraft } from '@/lib/operations/drafts/begin-draft'
import { importDraft } from '@/lib/operations/drafts/import-draft'
import { removeHandoutSet } from '@/lib/operations/handouts/remove-handout-set'
import { restoreHandout } from '@/lib/operations/handouts/restore-handout'
import { retireHandout } from '@/lib/operations/handouts/retire-handout'
import { saveHandoutSet } from '@/lib/operations/handouts/save-handout-set'
import { starHandout } from '@/lib/operations/handouts/star-handout'
import { textFields } from '@/lib/forms/form-data'
import { formAction, texts } from '../../form-action'

export const begin = formAction(beginDraft, texts('of'), ({ handoutId }) => redirect(`/handouts/writing/${handoutId}`))
/** Null for what is no text. */
async function textOf(file: FormDataEntryValue | null): Promise<string | null> {
  if (!(file instanceof File)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return null
  }
}

export const importFile = formAction(
  importDraft,
  async (form) => ({ typed: {}, input: { text: await textOf(form.get('file')) } }),
  ({ handoutId }) => redirect(`/handouts/writing/${handoutId}`),
)

export const star = formAction(starHandout, texts('handout', 'isStarred', 'q'), (_, { q }) =>
  redirect(q ? `/handouts?${new URLSearchParams({ q }).toString()}` : '/handouts'),
)

export const saveSet = formAction(
  saveHandoutSet,
  (form) => {
    const handouts = form.getAll('handouts').map(String)
    const typed = { ...textFields(form, ['setId', 'revision', 'name']), handouts: handouts.join(' ') }
    return { typed, input: { ...typed, handouts } }
  },
  () => redirect('/handouts'),
)
export const removeSet = formAction(removeHandoutSet, texts('setId'), () => redirect('/handouts'))

export const retire = formAction(retireHandout, texts('handoutId'), () => redirect('/handouts'))
export const restore = formAction(restoreHandout, texts('handoutId'), (_, { handoutId }) =>
  redirect(`/handouts/${handoutId}`),
)
