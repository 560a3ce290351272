/** A personal link. The secret itself is never stored: only its hash. */
export interface Invitation {
  readonly id: string
  readonly patientId: string
  /** The complaint that it asks about. */
  readonly pathway: string
  /** The case that a check-in follows; null for a whole form. */
  readonly caseId: string | null
  readonly failedAttempts: number
  readonly expiresAt: Date
  readonly revokedAt: Date | null
}

export const attemptsAllowed = 5

/** Why a link cannot be used. A patient hears the same calm sentence for each; the clinic sees which it was. */
export type LinkProblem = 'link-expired' | 'link-revoked' | 'link-used-up'

export function linkProblem(
  invitation: Pick<Invitation, 'failedAttempts' | 'expiresAt' | 'revokedAt'>,
  now: Date,
): LinkProblem | null {
  if (invitation.revokedAt !== null) return 'link-revoked'
  if (invitation.failedAttempts >= attemptsAllowed) return 'link-used-up'
  if (invitation.expiresAt <= now) return 'link-expired'
  return null
}

export const attemptsLeft = (invitation: Invitation): number => Math.max(0, attemptsAllowed - invitation.failedAttempts)

const afterPlanDays = 7
const dayMs = 24 * 60 * 60_000

/** Until when a link goes on opening for what is planned for its patient on this day. */
export const openForPlan = (dueAt: Date): Date => new Date(dueAt.getTime() + afterPlanDays * dayMs)
