import type { Schedule } from '@/lib/clinics/schedule'
import { type Refused, refused } from '@/lib/result'
import { rankOf, type Tier, tiers } from '@/lib/triage/urgency'
import type { Case, Escalation } from './case'
import type { CaseEvent } from './case-event'
import { carriedOn } from './next-step'
import type { NextStep } from './step'
import { isOpenAt } from './targets'

const minuteMs = 60_000

/** How long the leads are left in peace before they hear of the same case again, in minutes. */
const repeatMinutes: Readonly<Record<Tier, number>> = { EMERGENCY: 10, URGENT: 30, SOON: 24 * 60, ROUTINE: 24 * 60 }

export const repeatMs = (tier: Tier): number => repeatMinutes[tier] * minuteMs

/** An emergency is told round the clock, everything else while the clinic is open. */
export const mayTellAt = (tier: Tier, now: Date, schedule: Schedule): boolean =>
  tier === 'EMERGENCY' || isOpenAt(now, schedule)

/** Of what was told until then, a tier may be told again. */
export interface Repeat {
  readonly rank: number
  readonly toldUntil: Date
}

/** Of each tier of which the leads may hear at this moment. */
export const repeatsAt = (now: Date, schedule: Schedule): readonly Repeat[] =>
  tiers
    .filter((tier) => mayTellAt(tier, now, schedule))
    .map((tier) => ({ rank: rankOf(tier), toldUntil: new Date(now.getTime() - repeatMs(tier)) }))

/** While a patient who came in is seen, nobody can say so yet. */
const visitMs = 60 * minuteMs

/** A visit at this time or before it is over by now. */
export const visitsUntil = (now: Date): Date => new Date(now.getTime() - visitMs)

const missedAt = ({ at, isAgreed }: NextStep): number => at.getTime() + (isAgreed ? visitMs : 0)

/**
 * What was to happen next has not happened in its time, and the leads have not heard of that. Only to look at a case is no
 * act. An escalation is about one step: the next one may be missed anew.
 */
export const isMissed = ({ nextStep, escalation }: Pick<Case, 'nextStep' | 'escalation'>, now: Date): boolean =>
  nextStep !== null &&
  nextStep.kind !== 'wait' &&
  missedAt(nextStep) <= now.getTime() &&
  (escalation === null || escalation.at < nextStep.at)

export interface Escalated {
  readonly escalation: Escalation
  /** Told again, it leaves no second row. */
  readonly event: CaseEvent | null
}

/**
 * Whether the leads hear of this case now: the first time when its next step is missed, then again and again until someone
 * answers for it.
 */
export function escalate(current: Case, now: Date, schedule: Schedule): Escalated | null {
  const { escalation, tier, nextStep } = current
  if (nextStep === null) return null
  if (isMissed(current, now)) {
    return {
      escalation: { at: now, toldAt: now, timesTold: 1, answered: null },
      event: { type: 'escalated', tier, dueAt: nextStep.at.toISOString(), step: nextStep.kind },
    }
  }
  if (escalation === null || escalation.answered) return null
  if (now.getTime() - escalation.toldAt.getTime() < repeatMs(tier)) return null
  if (!mayTellAt(tier, now, schedule)) return null
  return { escalation: { ...escalation, toldAt: now, timesTold: escalation.timesTold + 1 }, event: null }
}

interface Acting {
  readonly staffId: string
  readonly now: Date
  readonly schedule: Schedule
}

/** Whoever acts on the case by name answers for it. */
export const answeredBy = (
  escalation: Escalation | null,
  { staffId, now }: { readonly staffId: string; readonly now: Date },
): Escalation | null => escalation && { ...escalation, answered: escalation.answered ?? { staffId, at: now } }

export type Answer = { readonly ok: true; readonly case: Case; readonly event: CaseEvent } | Refused

/** 'I am on it', without claiming the case: the leads are not told again. */
export function answer(current: Case, by: Acting): Answer {
  const { escalation, firstLookAt } = current
  if (current.standing.state === 'closed') return refused('case-closed')
  if (escalation === null) return refused('not-escalated')
  if (escalation.answered) return refused('escalation-answered')
  const event = { type: 'escalation-answered' } as const
  const answered = {
    firstLookAt: firstLookAt ?? by.now,
    escalation: answeredBy(escalation, by),
    nextStep: carriedOn(current, by),
  }
  return { ok: true, case: { ...current, ...answered }, event }
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
