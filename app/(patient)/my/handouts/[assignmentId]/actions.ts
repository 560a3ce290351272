'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { answerTeachBack } from '@/lib/operations/handouts/answer-teach-back'
import { confirmHandout } from '@/lib/operations/handouts/confirm-handout'
import { tellExercises } from '@/lib/operations/handouts/tell-exercises'
import { formAction, texts } from '../../../../form-action'

/** A redirect to a place on the same page keeps what the page showed, unless it is said to be stale. */
const backTo = (assignmentId: string, place: 'question' | 'reply' | 'second-reply' | 'days') => {
  revalidatePath(`/my/handouts/${assignmentId}`)
  redirect(`/my/handouts/${assignmentId}#${place}`)
}

export const confirm = formAction(confirmHandout, texts('assignmentId'), (_, { assignmentId }) =>
  backTo(assignmentId, 'question'),
)

export const answer = formAction(
  answerTeachBack,
  texts('assignmentId', 'answer', 'turn'),
  (_, { assignmentId, turn }) => backTo(assignmentId, turn === 'second' ? 'second-reply' : 'reply'),
)

export const tell = formAction(tellExercises, texts('assignmentId', 'said'), (_, { assignmentId }) =>
  backTo(assignmentId, 'days'),
)
