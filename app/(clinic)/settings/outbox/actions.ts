'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { textFields } from '@/lib/forms/form-data'
import { type FormState, refusedForm } from '@/lib/forms/form-state'
import { retryMessage } from '@/lib/operations/messages/retry-message'
import { kept } from '../../../run-action'

/** Back on the first page, where the notice stands over the list. */
export async function sendAgain(_: FormState, form: FormData): Promise<FormState> {
  const typed = textFields(form, ['messageId'])
  return kept(typed, async () => {
    const result = await retryMessage(await currentActor(), typed)
    if (!result.ok) return refusedForm(result, typed)
    redirect('/settings/outbox?again=yes')
  })
}
