'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { textFields } from '@/lib/forms/form-data'
import { type FormState, refusedForm } from '@/lib/forms/form-state'
import { answerTeachBack } from '@/lib/operations/handouts/answer-teach-back'
import { confirmHandout } from '@/lib/operations/handouts/confirm-handout'
import { kept } from '../../../../run-action'

// A redirect to a place on the same page keeps what the page showed, unless it is said to be stale.
export async function confirm(form: FormData): Promise<void> {
  const { assignmentId } = textFields(form, ['assignmentId'])
  const result = await confirmHandout(await currentActor(), { assignmentId })
  if (!result.ok && result.code === 'sign-in-needed') redirect('/my')
  if (!result.ok) notFound()
  revalidatePath(`/my/handouts/${assignmentId}`)
  redirect(`/my/handouts/${assignmentId}#question`)
}

export async function answer(_: FormState, form: FormData): Promise<FormState> {
  const { assignmentId, answer } = textFields(form, ['assignmentId', 'answer'])
  return kept({ answer }, async () => {
    const result = await answerTeachBack(await currentActor(), { assignmentId, answer })
    if (result.ok) {
      revalidatePath(`/my/handouts/${assignmentId}`)
      redirect(`/my/handouts/${assignmentId}#reply`)
    }
    if (result.code === 'sign-in-needed') redirect('/my')
    return refusedForm(result, { answer })
  })
}
