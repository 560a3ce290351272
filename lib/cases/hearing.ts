import type { Schedule } from '@/lib/clinics/schedule'
import type { Assessment, Finding } from '@/lib/triage/finding'
import { type ChangesFirst, namedFlags } from '@/lib/triage/named-flags'
import { highest, isForToday, isMoreUrgent, type Tier } from '@/lib/triage/urgency'
import type { Case } from './case'
import type { CaseEvent } from './case-event'
import { afterWaiting, firstLook, visitAhead } from './next-step'
import { dueAt } from './targets'

/** What a patient has said, triaged, and what it changes of what was known. */
export interface Hearing {
  readonly patientId: string
  readonly intakeId: string
  readonly pathway: string
  readonly assessment: Assessment
  /** What was not up before, also without a tier; in a check-in, nor known from the form that it follows. */
  readonly raise: readonly Finding[]
  readonly hasWithdrawn: boolean
  /** A sent form opens a case always; a draft only where it raises a flag with a tier. */
  readonly isSubmitted: boolean
  /** The calm answer to a check-in is read in the case that it follows. */
  readonly isCheckIn: boolean
  /** Of its complaint: what is always said by name. */
  readonly changesFirst: ChangesFirst
  readonly schedule: Schedule
  readonly now: Date
}

export type HearingDecision =
  | { readonly type: 'nothing' }
  | { readonly type: 'open'; readonly case: Omit<Case, 'id'>; readonly events: readonly CaseEvent[] }
  | { readonly type: 'raise'; readonly case: Case; readonly events: readonly CaseEvent[] }

/** The flags that make somebody hurry: each is an alert. */
export const alertsIn = (raise: readonly Finding[]): string[] =>
  raise.filter(({ tier }) => tier !== null).map(({ id }) => id)

/** Whether what was heard opens a case, changes the one there is, or neither. */
export function decideHearing(existing: Case | null, hearing: Hearing): HearingDecision {
  const { assessment, changesFirst, isSubmitted, now, schedule } = hearing
  const raised = highest(hearing.raise.map(({ tier }) => tier))
  const isAlert = raised !== null
  if (!existing) {
    if (!isAlert && (!isSubmitted || hearing.isCheckIn)) return { type: 'nothing' }
    return { type: 'open', case: opened(hearing), events: eventsOf(hearing) }
  }
  if (!isAlert && !hearing.hasWithdrawn && !isSubmitted && !isNamedAlways(hearing)) return { type: 'nothing' }
  const submittedAt = isSubmitted ? now : null
  const heard = { assessment, changesFirst, raised, submittedAt, at: now }
  const next = hear(existing, heard, schedule)
  const reopened: readonly CaseEvent[] = next.reopened ? [{ type: 'reopened-by-patient' }] : []
  const moved = next.case.tier === existing.tier ? {} : { from: existing.tier, to: next.case.tier }
  return { type: 'raise', case: next.case, events: [...eventsOf(hearing, moved), ...reopened] }
}

/** What somebody has to read: a flag that makes them hurry, or a form that was sent. What is taken back is neither. */
export const isNews = ({ raise, isSubmitted }: Pick<Hearing, 'raise' | 'isSubmitted'>): boolean =>
  isSubmitted || alertsIn(raise).length > 0

/** Hurries nobody by itself, and changes what is done first: the line about the case has to say it at once. */
const isNamedAlways = ({ raise, changesFirst }: Hearing): boolean =>
  raise.some(({ id }) => Object.values(changesFirst).some((ids) => ids.includes(id)))

/** From which tier to which the case went by it. */
interface Moved {
  readonly from?: Tier
  readonly to?: Tier
}

function eventsOf({ assessment, raise, isSubmitted }: Hearing, moved: Moved = {}): readonly CaseEvent[] {
  const { tier, decidedBy } = assessment
  if (isSubmitted) return [{ type: 'intake-submitted', tier, decidedBy, ...moved }]
  const flags = alertsIn(raise)
  if (flags.length === 0) return []
  return [{ type: 'alert-raised', tier: highest(raise.map((finding) => finding.tier)) ?? tier, flags, ...moved }]
}

function opened({ patientId, intakeId, pathway, assessment, changesFirst, ...hearing }: Hearing): Omit<Case, 'id'> {
  const { isSubmitted, schedule, now } = hearing
  const { tier, decidedBy, findings } = assessment
  const due = dueAt(tier, now, schedule)
  return {
    patientId,
    intakeId,
    pathway,
    revision: 0,
    standing: { state: 'open' },
    tier,
    triageTier: tier,
    decidedBy,
    ...namedFlags(findings, changesFirst),
    openedAt: now,
    targetFrom: now,
    dueAt: due,
    submittedAt: isSubmitted ? now : null,
    firstLookAt: null,
    escalation: null,
    onCall: null,
    nextStep: firstLook(due),
    tries: 0,
    patientSays: null,
  }
}

export interface Heard extends Pick<Hearing, 'assessment' | 'changesFirst'> {
  /** The most urgent of what was not up before; null where nothing of it makes anybody hurry. */
  readonly raised: Tier | null
  readonly at: Date
  readonly submittedAt: Date | null
}

/**
 * More is heard from the patient: an alert from a draft, or the sent intake. It can raise the tier and never lower it,
 * and it opens a closed case again, so that nothing new is filed away unseen. A draft raises by what is new alone: whoever
 * lowered the case has decided on the rest. Taking something back raises nothing. What is new and as urgent as the case is
 * new to whoever has looked at it, or spoke with the patient; until somebody has, it comes with what they will look at.
 */
export function hear(current: Case, heard: Heard, schedule: Schedule): { case: Case; reopened: boolean } {
  const { tier: heardTier, decidedBy, findings } = heard.assessment
  const said = heard.submittedAt === null ? heard.raised : heardTier
  const tier = said && isMoreUrgent(said, current.tier) ? said : current.tier
  const raised = isMoreUrgent(heardTier, current.triageTier)
  const isCorrection = isMoreUrgent(current.triageTier, heardTier)
  const hasNews = heard.raised !== null || heard.submittedAt !== null
  const reopened = current.standing.state === 'closed' && hasNews
  const isRaised = tier !== current.tier || reopened
  const isAsUrgent = heard.raised !== null && isForToday(heard.raised) && !isMoreUrgent(tier, heard.raised)
  const isUnknown = isRaised || (isAsUrgent && current.firstLookAt !== null)
  return {
    reopened,
    case: {
      ...current,
      revision: current.revision + 1,
      tier,
      triageTier: raised ? heardTier : current.triageTier,
      // What set the tier stays named when the patient takes it back, as the tier itself stays.
      decidedBy: isCorrection ? current.decidedBy : decidedBy,
      ...namedFlags(findings, heard.changesFirst, isCorrection ? current.topFlags : []),
      submittedAt: heard.submittedAt ?? current.submittedAt,
      ...(hasNews ? { nextStep: afterWaiting(current, { now: heard.at, schedule }) } : {}),
      ...(isAsUrgent ? { patientSays: null } : {}),
      ...(isUnknown ? anew(current, tier, reopened, heard.at, schedule) : {}),
      standing: reopened ? { state: 'open' } : current.standing,
    },
  }
}

/**
 * What nobody knew before makes the case new again: nobody has looked at that yet, its target runs from now, and a
 * missed one is told anew. A case that was waiting already never comes due later for it, and a visit that is agreed on stays
 * known. What the patient said they do was about what was known then.
 */
function anew(current: Case, tier: Tier, reopened: boolean, at: Date, schedule: Schedule) {
  const due = dueAt(tier, at, schedule)
  const isWaiting = current.firstLookAt === null && !reopened
  const lookBy = isWaiting && current.dueAt < due ? current.dueAt : due
  const asNew = { firstLookAt: null, escalation: null, tries: 0, patientSays: null }
  return { ...asNew, targetFrom: at, dueAt: lookBy, nextStep: firstLook(lookBy, visitAhead(current.nextStep, at)) }
}
