'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { beginDraft } from '@/lib/operations/drafts/begin-draft'
import { importDraft } from '@/lib/operations/drafts/import-draft'
import { removeHandoutSet } from '@/lib/operations/handouts/remove-handout-set'
import { restoreHandout } from '@/lib/operations/handouts/restore-handout'
import { retireHandout } from '@/lib/operations/handouts/retire-handout'
import { saveHandoutSet } from '@/lib/operations/handouts/save-handout-set'
import { starHandout } from '@/lib/operations/handouts/star-handout'
import { textFields } from '@/lib/forms/form-data'
import { emptyForm } from '@/lib/forms/form-state'
import { formAction, texts } from '../../form-action'
import { drawnAnew } from '../drawn-anew'

export const begin = formAction(beginDraft, texts('of'), ({ handoutId }) => redirect(`/handouts/writing/${handoutId}`))

const bytesOf = async (file: FormDataEntryValue | null): Promise<Uint8Array> =>
  file instanceof File ? file.bytes() : new Uint8Array()

/** Without scripts: then it is a form like any other, and may be no larger. */
export const importFile = formAction(
  importDraft,
  async (form) => ({ typed: {}, input: { bytes: await bytesOf(form.get('file')) } }),
  ({ handoutId }) => redirect(`/handouts/writing/${handoutId}`),
)

/** Whoever pressed stays where they are, in what they looked for. */
export const star = formAction(starHandout, texts('handout', 'isStarred'), () => {
  revalidatePath('/handouts')
  return emptyForm
})

const runSet = formAction(
  saveHandoutSet,
  (form) => {
    const handouts = form.getAll('handouts').map(String)
    const typed = { ...textFields(form, ['setId', 'revision', 'name']), handouts: handouts.join(' ') }
    return { typed, input: { ...typed, handouts } }
  },
  () => redirect('/handouts'),
)
export const saveSet = drawnAnew(runSet, () => '/handouts')
export const removeSet = formAction(removeHandoutSet, texts('setId'), () => redirect('/handouts'))

export const retire = formAction(retireHandout, texts('handoutId'), () => redirect('/handouts'))
export const restore = formAction(restoreHandout, texts('handoutId'), (_, { handoutId }) =>
  redirect(`/handouts/${handoutId}`),
)
