'use server'

import { notFound, redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { textFields } from '@/lib/forms/form-data'
import { openHandout } from '@/lib/operations/handouts/open-handout'

export async function openHandoutFromList(form: FormData): Promise<void> {
  const { assignmentId } = textFields(form, ['assignmentId'])
  const result = await openHandout(await currentActor(), { assignmentId })
  if (!result.ok && result.code === 'sign-in-needed') redirect('/my')
  if (!result.ok) notFound()
  redirect(`/my/handouts/${assignmentId}`)
}
