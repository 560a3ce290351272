import type { Schedule } from '@/lib/clinics/schedule'
import { type Refused, refused } from '@/lib/result'
import type { Tier } from '@/lib/triage/urgency'
import type { Case, Escalation } from './case'
import type { CaseEvent } from './case-event'
import { isOpenAt } from './targets'

const minuteMs = 60_000

/** How long the leads are left in peace before they hear of the same case again, in minutes. */
const repeatMinutes: Readonly<Record<Tier, number>> = { EMERGENCY: 10, URGENT: 30, SOON: 24 * 60, ROUTINE: 24 * 60 }

/** The shortest of them: nothing that was told later than this ago can be due. */
export const shortestRepeatMs = Math.min(...Object.values(repeatMinutes)) * minuteMs

/** Nobody has acted on what should have been taken up by now. Only to look at a case is no act. */
export const isMissed = ({ standing, firstLookAt, dueAt }: Case, now: Date): boolean =>
  standing.state !== 'closed' && firstLookAt === null && dueAt <= now

export interface Escalated {
  readonly escalation: Escalation
  /** Told again, it leaves no second row. */
  readonly event: CaseEvent | null
}

/**
 * Whether the leads hear of this case now: the first time when its target is missed, then again and again until someone
 * answers for it. An emergency is told round the clock, everything else while the clinic is open.
 */
export function escalate(current: Case, now: Date, schedule: Schedule): Escalated | null {
  const { escalation, tier, dueAt } = current
  if (current.standing.state === 'closed') return null
  if (escalation === null) {
    if (!isMissed(current, now)) return null
    return {
      escalation: { at: now, toldAt: now, timesTold: 1, answered: null },
      event: { type: 'escalated', tier, dueAt: dueAt.toISOString() },
    }
  }
  if (escalation.answered || now.getTime() - escalation.toldAt.getTime() < repeatMinutes[tier] * minuteMs) return null
  if (tier !== 'EMERGENCY' && !isOpenAt(now, schedule)) return null
  return { escalation: { ...escalation, toldAt: now, timesTold: escalation.timesTold + 1 }, event: null }
}

/** Whoever acts on the case by name answers for it. */
export const answeredBy = (
  escalation: Escalation | null,
  { staffId, now }: { readonly staffId: string; readonly now: Date },
): Escalation | null => escalation && { ...escalation, answered: escalation.answered ?? { staffId, at: now } }

export type Answer = { readonly ok: true; readonly escalation: Escalation; readonly event: CaseEvent } | Refused

/** 'I am on it', without claiming the case: the leads are not told again. */
export function answer(current: Case, by: { readonly staffId: string; readonly now: Date }): Answer {
  const { escalation } = current
  if (current.standing.state === 'closed') return refused('case-closed')
  if (escalation === null) return refused('not-escalated')
  if (escalation.answered) return refused('escalation-answered')
  const event = { type: 'escalation-answered' } as const
  return { ok: true, escalation: { ...escalation, answered: { staffId: by.staffId, at: by.now } }, event }
}

/** A missed target, and who is on it. Once the case is closed, the timeline alone tells of it. */
export function escalationOf({ standing, escalation }: Case, staffId: string, names: ReadonlyMap<string, string>) {
  if (!escalation || standing.state === 'closed') return null
  const { answered } = escalation
  const by = answered && {
    name: names.get(answered.staffId) ?? '',
    isMe: answered.staffId === staffId,
    at: answered.at,
  }
  return { ...escalation, answered: by }
}
