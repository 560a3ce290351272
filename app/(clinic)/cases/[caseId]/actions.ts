'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import type { DoneAct } from '@/lib/cases/done-act'
import { textFields } from '@/lib/forms/form-data'
import { type FormState, refusedForm } from '@/lib/forms/form-state'
import { type LinkState, noLink } from '@/lib/forms/link-state'
import { addNote } from '@/lib/operations/cases/add-note'
import { answerEscalation } from '@/lib/operations/cases/answer-escalation'
import { askFollowUp } from '@/lib/operations/cases/ask-follow-up'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { logCall } from '@/lib/operations/cases/log-call'
import { renewCheckIn } from '@/lib/operations/cases/renew-check-in'
import { releaseCase } from '@/lib/operations/cases/release-case'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { settleCheckIn } from '@/lib/operations/cases/settle-check-in'
import { takeOverCase } from '@/lib/operations/cases/take-over-case'
import { undoAct } from '@/lib/operations/cases/undo-act'
import type { Operation } from '@/lib/operations/gateway'
import { assignHandout } from '@/lib/operations/handouts/assign-handout'
import { kept } from '../../../run-action'

/** Each act comes back to the case, which says that it is done and shows its row of the timeline. */
async function act(
  operation: Operation<null>,
  form: FormData,
  did: DoneAct,
  names: readonly string[] = [],
): Promise<FormState> {
  const typed = textFields(form, [...names, 'caseId', 'revision'])
  return kept(typed, async () => {
    const result = await operation(await currentActor(), typed)
    if (!result.ok && result.code === 'sign-in-needed') redirect('/sign-in')
    if (!result.ok) return refusedForm(result, typed)
    redirect(`/cases/${String(typed.caseId)}?did=${did}`)
  })
}

export const claim = async (_: FormState, form: FormData) => act(claimCase, form, 'claimed')
export const answerFor = async (_: FormState, form: FormData) => act(answerEscalation, form, 'escalation-answered')
export const release = async (_: FormState, form: FormData) => act(releaseCase, form, 'released')
export const takeOver = async (_: FormState, form: FormData) => act(takeOverCase, form, 'taken-over', ['ownerId'])
export const undo = async (_: FormState, form: FormData) => act(undoAct, form, 'undone', ['eventId'])
export const tier = async (_: FormState, form: FormData) =>
  act(changeTier, form, 'tier-changed', ['tier', 'reason', 'words'])
export const note = async (_: FormState, form: FormData) => act(addNote, form, 'noted', ['words'])
export const call = async (_: FormState, form: FormData) => act(logCall, form, 'called', ['result', 'words'])
export const close = async (_: FormState, form: FormData) => act(closeCase, form, 'closed', ['outcome', 'words'])
export const reopen = async (_: FormState, form: FormData) => act(reopenCase, form, 'reopened', ['words'])
export const assign = async (_: FormState, form: FormData) =>
  act(assignHandout, form, 'handout-assigned', ['handout', 'personalLine'])

export const settle = async (_: FormState, form: FormData) => act(settleCheckIn, form, 'check-in-settled')

type MakesLink = Operation<Omit<LinkState, 'code' | 'expiresAt'> & { readonly expiresAt: Date | null }>

export const followUp = async (_: LinkState, form: FormData) => makeLink(askFollowUp, form)
export const renewLink = async (_: LinkState, form: FormData) => makeLink(renewCheckIn, form)

/** The link is shown once, so this stays where it is instead of coming back to the case. */
async function makeLink(operation: MakesLink, form: FormData): Promise<LinkState> {
  const { caseId, by } = textFields(form, ['caseId', 'by'])
  const result = await operation(await currentActor(), { caseId, by: by === 'e-mail' ? by : 'screen' })
  if (!result.ok) return { ...noLink, code: result.code }
  revalidatePath(`/cases/${caseId}`)
  const { expiresAt, ...asked } = result.value
  return { ...asked, expiresAt: expiresAt?.toISOString() ?? null, code: null }
}
