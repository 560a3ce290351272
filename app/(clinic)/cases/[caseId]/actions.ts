'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { DoneAct } from '@/lib/cases/done-act'
import { groupIn } from '@/lib/cases/receiver'
import { allFields, textFields } from '@/lib/forms/form-data'
import { noLink } from '@/lib/forms/link-state'
import { addNote } from '@/lib/operations/cases/add-note'
import { answerEscalation } from '@/lib/operations/cases/answer-escalation'
import { askFollowUp } from '@/lib/operations/cases/ask-follow-up'
import { askToCall } from '@/lib/operations/cases/ask-to-call'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { countersignCase } from '@/lib/operations/cases/countersign-case'
import { giveCase } from '@/lib/operations/cases/give-case'
import { logCall } from '@/lib/operations/cases/log-call'
import { renewCheckIn } from '@/lib/operations/cases/renew-check-in'
import { rejectClosing } from '@/lib/operations/cases/reject-closing'
import { releaseCase } from '@/lib/operations/cases/release-case'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { setNextStep } from '@/lib/operations/cases/set-next-step'
import { settleCheckIn } from '@/lib/operations/cases/settle-check-in'
import { takeOverCase } from '@/lib/operations/cases/take-over-case'
import { undoAct } from '@/lib/operations/cases/undo-act'
import type { Operation } from '@/lib/operations/gateway'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { sendAgain } from '@/lib/operations/handouts/send-again'
import { sendPlannedHandout } from '@/lib/operations/handouts/send-planned-handout'
import { seeToHandout } from '@/lib/operations/handouts/see-to-handout'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { takeBackPlan as endPlan } from '@/lib/operations/handouts/take-back-plan'
import { wayTo } from '@/lib/web/way-to'
import { formAction, linkAction, type Sent, type Texts, texts, textsAs } from '../../../form-action'
import { shownLink } from '../../../shown-link'
import { chosenHandouts, plannedHandout, printingOf } from '../../chosen-handouts'
import { drawnAnew } from '../../drawn-anew'

/**
 * Each act comes back to the case, which says that it is done and shows its row of the timeline. Where a colleague was
 * faster, the page is drawn anew under what was typed.
 */
const act = (operation: Operation<null>, did: DoneAct, ...names: readonly string[]) =>
  actBy(operation, did, texts('caseId', 'revision', ...names))

const actBy = <Input, Value>(
  operation: Operation<Value>,
  did: DoneAct | ((typed: Texts) => DoneAct),
  read: (form: FormData) => Sent<Texts, Input>,
) => {
  const run = formAction(operation, read, (value, typed) =>
    redirect(
      printingOf(value, typed['then']) ??
        wayTo`/cases/${String(typed['caseId'])}?did=${typeof did === 'string' ? did : did(typed)}`,
    ),
  )
  return drawnAnew(run, ({ caseId }) => `/cases/${String(caseId)}`)
}

export const claim = act(claimCase, 'claimed')
export const answerFor = act(answerEscalation, 'escalation-answered')
export const release = act(releaseCase, 'released')
export const takeOver = act(takeOverCase, 'taken-over', 'ownerId')
const gave = ({ toId = '' }: Texts): DoneAct => (groupIn(toId) === null ? 'given' : 'given-to-group')
export const give = actBy(giveCase, gave, texts('caseId', 'revision', 'toId', 'words'))
export const undo = act(undoAct, 'undone', 'eventId')
export const tier = act(changeTier, 'tier-changed', 'tier', 'reason', 'words')
export const note = act(addNote, 'noted', 'words')
export const call = act(logCall, 'called', 'result', 'words', 'visitDay', 'visitTime')
export const askForCall = act(askToCall, 'call-asked')
export const next = act(setNextStep, 'next-step-set', 'kind', 'delay', 'to', 'visitDay', 'visitTime')

const closing = (form: FormData) => {
  const typed = textFields(form, ['caseId', 'revision', 'outcome', 'words', 'judged'])
  const codes = allFields(form)['codes'] ?? []
  return { typed: { ...typed, codes: codes.join(' ') }, input: { ...typed, codes } }
}
export const close = actBy(closeCase, 'closed', closing)
export const reopen = act(reopenCase, 'reopened', 'words', 'tier')
export const agree = act(countersignCase, 'countersigned')
export const disagree = act(rejectClosing, 'not-agreed', 'words')
const given = ({ send }: Texts): DoneAct => (send === 'now' ? 'handouts-assigned' : 'handouts-planned')
export const assign = actBy(assignHandouts, given, chosenHandouts('caseId'))
export const sendPlanned = actBy(sendPlannedHandout, 'handouts-assigned', plannedHandout('caseId'))
export const sendHandoutAgain = act(sendAgain, 'handout-sent-again', 'assignmentId')
export const takeBackPlan = act(endPlan, 'plan-taken-back', 'plannedId')
export const seeTo = act(seeToHandout, 'handout-seen-to', 'assignmentId', 'asks')
export const takeBack = act(takeBackHandout, 'handout-taken-back', 'assignmentId', 'asks')
export const settle = act(settleCheckIn, 'check-in-settled')

const askedBy = textsAs(['caseId', 'by'], ({ caseId, by }) => ({ caseId, by: by === 'e-mail' ? by : 'screen' }))

type MakesLink = Operation<{
  readonly link: string | null
  readonly expiresAt: Date | null
  readonly address: string | null
}>

/** The link is shown once, so this stays where it is instead of coming back to the case. */
const makesLink = (operation: MakesLink) =>
  linkAction(operation, askedBy, ({ link, expiresAt, address }, { caseId }) => {
    revalidatePath(`/cases/${caseId}`)
    return { ...noLink, address, shown: link !== null && expiresAt ? shownLink({ link, expiresAt }) : null }
  })

export const followUp = makesLink(askFollowUp)
export const renewLink = makesLink(renewCheckIn)
