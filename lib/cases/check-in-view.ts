import type { ReadRow } from './case-answers'
import type { Case } from './case'
import { canRenew, type CheckIn, isDue, isUnheard } from './check-in'

/** The case that one follows which came out of a check-in. */
export const followsView = ({ checkIn, followed }: { readonly checkIn: CheckIn; readonly followed: Case }) => ({
  caseId: followed.id,
  kind: checkIn.kind,
  at: followed.submittedAt ?? followed.openedAt,
})

interface CheckInSource {
  readonly now: Date
  readonly names: ReadonlyMap<string, string>
  /** The case that came out of it. */
  readonly openedCaseId: string | null
  readonly hasAddress: boolean
  /** Of an answered one that found nothing new: what was said. */
  readonly sections: readonly ReadRow[]
}

/** What follows a case: whether the patient was asked again, and what came of it. */
export const checkInView = (checkIn: CheckIn, { now, names, ...source }: CheckInSource) => ({
  kind: checkIn.kind,
  state: checkIn.state,
  reason: checkIn.reason,
  dueAt: checkIn.dueAt,
  sentAt: checkIn.sentAt,
  remindedAt: checkIn.remindedAt,
  settledAt: checkIn.settledAt,
  settledBy: checkIn.settledBy === null ? null : (names.get(checkIn.settledBy) ?? null),
  hasBegun: checkIn.intakeId !== null,
  isDue: isDue(checkIn, now),
  isUnheard: isUnheard(checkIn),
  canRenew: canRenew(checkIn),
  ...source,
})

export type FollowsView = ReturnType<typeof followsView>
export type CheckInView = ReturnType<typeof checkInView>
