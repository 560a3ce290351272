'use server'

import { redirect } from 'next/navigation'
import { openHandout } from '@/lib/operations/handouts/open-handout'
import { formAction, texts } from '../../form-action'

export const openHandoutFromList = formAction(openHandout, texts('assignmentId'), (_, { assignmentId }) =>
  redirect(`/my/handouts/${assignmentId}`),
)
