import type { Schedule } from '@/lib/clinics/schedule'
import { isForToday, isMoreUrgent, type Tier } from '@/lib/triage/urgency'
import type { callResults, Case } from './case'
import type { NextStep, StepKind } from './step'
import { after, dueAt, type Span, spanFor } from './targets'

interface Moment {
  readonly now: Date
  readonly schedule: Schedule
}

type ByTier = Readonly<Record<Tier, Span>>

/** The patient was reached: by when they are seen, or known to have arrived where they were sent. */
const seen: ByTier = {
  EMERGENCY: { minutes: 240 },
  URGENT: { workingDays: 1 },
  SOON: { workingDays: 3 },
  ROUTINE: { workingDays: 10 },
}

/** The patient was asked something: how long silence is left alone. */
const silence: ByTier = {
  EMERGENCY: { minutes: 30 },
  URGENT: { workingDays: 1 },
  SOON: { workingDays: 3 },
  ROUTINE: { workingDays: 5 },
}

/** By when whoever was reached then has to be seen. */
export const seenBy = (tier: Tier, from: Date, schedule: Schedule): Date => after(seen[tier], from, schedule)

/** What comes before a visit is due by it: whoever does not come is not forgotten over it. */
export const dueBefore = (visitAt: Date | null, at: Date): Date => (visitAt && visitAt < at ? visitAt : at)

const step = (kind: StepKind, at: Date, visitAt: Date | null = null): NextStep => ({
  ...{ kind, at: dueBefore(visitAt, at), to: null },
  ...(visitAt ? { visitAt } : {}),
})

/** When the patient comes in, where that was agreed on and is still to come: what has to be done before does not cancel it. */
export function visitAhead(nextStep: NextStep | null, now: Date): Date | null {
  const at = nextStep?.isAgreed ? nextStep.at : nextStep?.visitAt
  return at && at > now ? at : null
}

/** The same, where something comes before it. */
export const visitBehind = (nextStep: NextStep | null, now: Date): Date | null =>
  nextStep?.isAgreed ? null : visitAhead(nextStep, now)

export const firstLook = (due: Date, visitAt: Date | null = null): NextStep => step('look', due, visitAt)

/**
 * Somebody acts and does not say what is next: what lies ahead stays. What was late, and a case that had only to be
 * looked at, has the target of its tier once more, so that nothing that was taken up is left without a time.
 */
export function carriedOn({ nextStep, tier }: Pick<Case, 'nextStep' | 'tier'>, by: Moment): NextStep | null {
  if (nextStep === null || (nextStep.kind !== 'look' && nextStep.at > by.now)) return nextStep
  const at = dueAt(tier, by.now, by.schedule)
  const ahead = visitAhead(nextStep, by.now)
  if (nextStep.kind === 'look' || nextStep.kind === 'wait') return step('call', at, ahead)
  return { ...step(nextStep.kind, at, ahead), to: nextStep.to }
}

/** What was to be handed over is, once somebody else has it: they call, no later than it was to be handed over by. */
export const handedOver = ({ nextStep }: Pick<Case, 'nextStep'>): NextStep | null =>
  nextStep?.kind === 'hand-over' ? step('call', nextStep.at) : nextStep

/** A tier that is raised leaves no more time than its target; one that is lowered takes nothing forward. */
export function afterTierChange(current: Pick<Case, 'nextStep' | 'tier'>, tier: Tier, by: Moment): NextStep | null {
  const kept = carriedOn({ ...current, tier }, by)
  const at = dueAt(tier, by.now, by.schedule)
  return kept && isMoreUrgent(tier, current.tier) && kept.at > at ? step('call', at, visitAhead(kept, by.now)) : kept
}

export const visit = (at: Date) => ({ kind: 'see', at, to: null, isAgreed: true }) as const

/**
 * A visit that is agreed on, in this call or in one before it, stands until it is over, whoever answers a reminder. Where
 * something came before it, it is next once the patient was reached, unless that is later than what cannot wait has to be seen.
 * Where there is none, whoever did not answer is called again as soon as the clinic wants, and whoever was reached has to be
 * seen.
 */
export function afterCall(
  { nextStep, tier }: Pick<Case, 'nextStep' | 'tier'>,
  { result, visitAt }: { readonly result: (typeof callResults)[number]; readonly visitAt: Date | null },
  { now, schedule }: Moment,
): NextStep {
  if (result === 'reached' && visitAt) return visit(visitAt)
  if (nextStep?.isAgreed && nextStep.at > now) return nextStep
  const ahead = visitAhead(nextStep, now)
  if (result !== 'reached') return step('call', after(spanFor(tier, schedule.callAgain), now, schedule), ahead)
  const by = seenBy(tier, now, schedule)
  return ahead && (ahead <= by || !isForToday(tier)) ? visit(ahead) : step('see', by)
}

/** A form that is asked for does not put off a visit that is agreed on. */
export function afterAsking({ nextStep, tier }: Pick<Case, 'nextStep' | 'tier'>, by: Moment): NextStep | null {
  const isAgreed = nextStep?.kind === 'see' || nextStep?.kind === 'hand-over'
  if (nextStep === null || isAgreed) return carriedOn({ nextStep, tier }, by)
  return step('wait', after(silence[tier], by.now, by.schedule), visitAhead(nextStep, by.now))
}

/** The patient was heard, or silent for too long: then it is the clinic's turn, and the target runs from there. */
export const afterWaiting = ({ nextStep, tier }: Pick<Case, 'nextStep' | 'tier'>, by: Moment): NextStep | null =>
  nextStep?.kind === 'wait' ? step('call', dueAt(tier, by.now, by.schedule), visitAhead(nextStep, by.now)) : nextStep

export const isWaitOver = ({ nextStep }: Pick<Case, 'nextStep'>, now: Date): boolean =>
  nextStep?.kind === 'wait' && nextStep.at <= now
