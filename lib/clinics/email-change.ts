/** What became of another address that somebody asked for: for the audit log. */
export const emailChanges = ['asked', 'confirmed', 'stopped', 'taken-back'] as const

const hourMs = 60 * 60 * 1000
const confirmableMs = 24 * hourMs
const stoppableMs = 72 * hourMs

/** Who reads the new mailbox has a day to confirm it. */
export const confirmableUntil = (askedAt: Date): Date => new Date(askedAt.getTime() + confirmableMs)

/** Who reads the old one has three days to stop it, and three more once it was made. */
export const stoppableUntil = (since: Date): Date => new Date(since.getTime() + stoppableMs)

export interface EmailChange {
  readonly id: string
  readonly staffId: string
  readonly oldEmail: string
  readonly newEmail: string
  readonly askedAt: Date
  readonly expiresAt: Date
  readonly confirmedAt: Date | null
  readonly stoppableUntil: Date
  /** Stopped, taken back, or replaced by a newer one. */
  readonly endedAt: Date | null
}

/** Once, by the link to the new address. */
export const isConfirmable = ({ confirmedAt, endedAt, expiresAt }: EmailChange, now: Date): boolean =>
  confirmedAt === null && endedAt === null && expiresAt > now

/** By the link to the old one; what was never confirmed in time has nothing to stop. */
export const isStoppable = (change: EmailChange, now: Date): boolean =>
  change.endedAt === null && change.stoppableUntil > now && (change.confirmedAt !== null || isConfirmable(change, now))
