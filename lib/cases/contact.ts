import { z } from 'zod'
import { type Refused, refused } from '@/lib/result'
import { nextStepComesOf } from './asked-last'
import { type Case, callResults, isStillAnswering } from './case'
import type { CaseEvent } from './case-event'
import { afterAsking, afterCall, afterWaiting } from './next-step'
import { type Past, triesIn } from './not-reached'
import { type By, caseWords, looked } from './transitions'
import { isRefusedVisit, visitAt, visitSchema } from './visit'

export const callSchema = visitSchema.extend({ result: z.enum(callResults, 'choose-from-list'), words: caseWords })

export type Contact = { readonly ok: true; readonly case: Case; readonly event: CaseEvent } | Refused

const isClosed = ({ standing }: Case): boolean => standing.state === 'closed'

/** A call that was made is written down, whoever holds the case and whether it is closed: it took place. */
export function logCall(
  current: Case,
  { result, words, ...typed }: z.infer<typeof callSchema>,
  patient: { readonly mayLeaveMessage: boolean },
  by: By,
): Contact {
  if (result === 'message-left' && !patient.mayLeaveMessage) {
    return refused('invalid', { fields: { result: { code: 'no-message-allowed' } } })
  }
  const agreed = result === 'reached' && !isClosed(current) ? visitAt(typed, current.tier, by) : null
  if (isRefusedVisit(agreed)) return agreed
  const nextStep = isClosed(current) ? null : afterCall(current, { result, visitAt: agreed }, by)
  const tries = result === 'reached' ? 0 : current.tries + 1
  return {
    ok: true,
    case: { ...current, ...looked(current, by), nextStep, tries },
    event: { type: 'called', result, words, ...(agreed ? { visitAt: agreed.toISOString() } : {}) },
  }
}

/** The patient is asked in writing to call: a try like a call that nobody answered, and then it is their turn. */
export function askToCall(current: Case, by: By): Contact {
  if (isClosed(current)) return refused('case-closed')
  const asked = { ...current, ...looked(current, by), nextStep: afterAsking(current, by), tries: current.tries + 1 }
  return { ok: true, case: asked, event: { type: 'call-asked' } }
}

/** What became of a case because something did not go. */
interface Unsent {
  readonly case: Case
  readonly event: CaseEvent
  readonly endsWait: boolean
}

type At = Pick<By, 'now' | 'schedule'>

/** Who waits for an answer to what this row asked waits no more. */
const withoutWait = (current: Case, events: Past, askedId: string, by: At): Case['nextStep'] =>
  nextStepComesOf(events)?.id === askedId ? afterWaiting(current, by) : current.nextStep

/**
 * What asked the patient to call did not go, or came back: it was no try, and who waits for an answer to it waits no more.
 * Null where that is known already.
 */
export function askUnsent(current: Case, events: Past, eventId: string, by: At): Unsent | null {
  const isKnown = events.some(({ event }) => event.type === 'call-ask-unsent' && event.eventId === eventId)
  if (isKnown || !events.some(({ id }) => id === eventId)) return null
  const counted = triesIn(events, current.targetFrom).some(({ id }) => id === eventId)
  const nextStep = withoutWait(current, events, eventId, by)
  const tries = counted ? Math.max(0, current.tries - 1) : current.tries
  const endsWait = nextStep !== current.nextStep
  return { case: { ...current, nextStep, tries }, event: { type: 'call-ask-unsent', eventId }, endsWait }
}

/** What asked for a new form did not go, or came back: it was no try to begin with. Null where that is known already. */
export function followUpUnsent(current: Case, events: Past, invitationId: string, by: At): Unsent | null {
  const isOf = (type: CaseEvent['type'], { event }: Past[number]) =>
    event.type === type && 'invitationId' in event && event.invitationId === invitationId
  const asked = events.find((row) => isOf('follow-up-asked', row))
  if (!asked || events.some((row) => isOf('follow-up-unsent', row))) return null
  const nextStep = withoutWait(current, events, asked.id, by)
  const endsWait = nextStep !== current.nextStep
  return { case: { ...current, nextStep }, event: { type: 'follow-up-unsent', invitationId }, endsWait }
}

/** Not while the first form is still being answered: a new link would end the one it is answered through. */
export function askFollowUp(current: Case, invitationId: string, by: By): Contact {
  if (isStillAnswering(current)) return refused('follow-up-too-early')
  const event = { type: 'follow-up-asked', invitationId } as const
  return { ok: true, case: { ...current, ...looked(current, by), nextStep: afterAsking(current, by) }, event }
}
