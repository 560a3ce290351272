import type { Subject } from '@/lib/intake/questionnaire'
import type { Case } from './case'
import type { CaseEvent } from './case-event'
import { decideHearing, type Hearing, type HearingDecision } from './hearing'

/** The same answers of somebody whose age or sex turned out to be another. */
export interface HearingAgain extends Omit<Hearing, 'hasWithdrawn' | 'isSubmitted' | 'isCheckIn'> {
  /** When the form was sent; null while it is being answered. */
  readonly sentAt: Date | null
  readonly was: Subject
  readonly is: Subject
}

/**
 * Opens or raises a case as anything else that is newly found. A case that stays as urgent as it was says what changed all
 * the same, and an act on what was shown before comes too late.
 */
export function decideHearingAgain(existing: Case | null, { sentAt, was, is, ...rest }: HearingAgain): HearingDecision {
  const told: CaseEvent = { type: 'triaged-again', was, is }
  const hearing = { ...rest, hasWithdrawn: false, isSubmitted: false, isCheckIn: false }
  const decision = decideHearing(existing, hearing)
  if (decision.type === 'open') {
    return { ...decision, case: { ...decision.case, submittedAt: sentAt }, events: [told, ...decision.events] }
  }
  if (decision.type === 'raise') return { ...decision, events: [told, ...decision.events] }
  if (!existing) return decision
  return { type: 'raise', case: { ...existing, revision: existing.revision + 1 }, events: [told] }
}
