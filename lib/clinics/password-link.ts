/** What a link to choose a password is for: to begin here, or to come back without the old one. */
export const passwordPurposes = ['join', 'reset'] as const
export type PasswordPurpose = (typeof passwordPurposes)[number]

const hourMs = 60 * 60 * 1000
const lasts: Readonly<Record<PasswordPurpose, number>> = { join: 7 * 24 * hourMs, reset: hourMs }

/** Seven days to begin, an hour to come back. */
export const endOf = (purpose: PasswordPurpose, madeAt: Date): Date => new Date(madeAt.getTime() + lasts[purpose])

export interface PasswordLink {
  readonly id: string
  readonly staffId: string
  readonly purpose: PasswordPurpose
  readonly expiresAt: Date
  /** Used, or ended by a newer one. */
  readonly endedAt: Date | null
}

/** It opens once. */
export const isOpenLink = ({ endedAt, expiresAt }: PasswordLink, now: Date): boolean =>
  endedAt === null && expiresAt > now
