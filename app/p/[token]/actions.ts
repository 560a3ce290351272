'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { findPaper, isOpenedTooOften } from '@/lib/auth/paper-link'
import { currentActor } from '@/lib/auth/session'
import { systemClock } from '@/lib/clock'
import type { Operation } from '@/lib/operations/gateway'
import { answerTeachBack } from '@/lib/operations/handouts/answer-teach-back'
import { confirmHandout } from '@/lib/operations/handouts/confirm-handout'
import { openHandout } from '@/lib/operations/handouts/open-handout'
import { tellExercises } from '@/lib/operations/handouts/tell-exercises'
import { ok, refused } from '@/lib/result'
import { wayTo } from '@/lib/web/way-to'
import { formAction, texts } from '../../form-action'
import { isTheirs } from './is-theirs'

/** As whoever holds the paper, whoever is signed in here; a paper that opens no more says so on its first page. */
const byPaper =
  (operation: Operation<null>) =>
  async (_: unknown, { token, ...input }: Readonly<Record<string, string>>) => {
    const paper = await findPaper(token ?? '', systemClock)
    if (!paper?.holder) redirect(wayTo`/p/${token ?? ''}`)
    return operation(paper.holder, { ...input, assignmentId: paper.holder.only })
  }

const openOnce = async (_: unknown, { token }: { readonly token: string }) => {
  const holder = (await findPaper(token, systemClock))?.holder
  if (!holder) redirect(wayTo`/p/${token}`)
  if (await isOpenedTooOften(holder)) return refused('too-often')
  const opened = await openHandout(holder, { assignmentId: holder.only })
  return opened.ok ? ok(holder) : opened
}

/** Whoever is signed in with their own link goes on there, where the handout is the same one. */
export const open = formAction(openOnce, texts('token'), async (holder, { token }) =>
  redirect(isTheirs(await currentActor(), holder) ? `/my/handouts/${holder.only}` : `/p/${token}/handout`),
)

const backTo = (token: string, place: 'question' | 'reply' | 'second-reply' | 'days') => {
  revalidatePath(`/p/${token}/handout`)
  redirect(`/p/${token}/handout#${place}`)
}

export const confirm = formAction(byPaper(confirmHandout), texts('token'), (_, { token }) => backTo(token, 'question'))

export const answer = formAction(byPaper(answerTeachBack), texts('token', 'answer', 'turn'), (_, { token, turn }) =>
  backTo(token, turn === 'second' ? 'second-reply' : 'reply'),
)

export const tell = formAction(byPaper(tellExercises), texts('token', 'said'), (_, { token }) => backTo(token, 'days'))
