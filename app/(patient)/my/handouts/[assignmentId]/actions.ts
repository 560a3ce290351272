'use server'

import { notFound, redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { textFields } from '@/lib/forms/form-data'
import { confirmHandout } from '@/lib/operations/handouts/confirm-handout'

export async function confirm(form: FormData): Promise<void> {
  const { assignmentId } = textFields(form, ['assignmentId'])
  const result = await confirmHandout(await currentActor(), { assignmentId })
  if (!result.ok && result.code === 'sign-in-needed') redirect('/my')
  if (!result.ok) notFound()
  redirect(`/my/handouts/${assignmentId}`)
}
