'use server'

import { redirect } from 'next/navigation'
import { beginDraft } from '@/lib/operations/drafts/begin-draft'
import { restoreHandout } from '@/lib/operations/handouts/restore-handout'
import { retireHandout } from '@/lib/operations/handouts/retire-handout'
import { formAction, texts } from '../../form-action'

export const begin = formAction(beginDraft, texts('of'), ({ handoutId }) => redirect(`/handouts/writing/${handoutId}`))
export const retire = formAction(retireHandout, texts('handoutId'), () => redirect('/handouts'))
export const restore = formAction(restoreHandout, texts('handoutId'), (_, { handoutId }) =>
  redirect(`/handouts/${handoutId}`),
)
