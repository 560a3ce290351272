/** Most urgent first; the place in this list is the rank. */
export const tiers = ['EMERGENCY', 'URGENT', 'SOON', 'ROUTINE'] as const
export type Tier = (typeof tiers)[number]

/** How soon a clinician opens the record, in the clinic's opening hours. */
export type Target = { readonly minutes: number } | { readonly workingDays: number }

export const targets: Readonly<Record<Tier, Target>> = {
  EMERGENCY: { minutes: 10 },
  URGENT: { minutes: 60 },
  SOON: { workingDays: 1 },
  ROUTINE: { workingDays: 3 },
}

/** 0 is the most urgent. */
export const rankOf = (tier: Tier): number => tiers.indexOf(tier)

export const isMoreUrgent = (tier: Tier, than: Tier): boolean => rankOf(tier) < rankOf(than)

/** A clinician looks at it, and calls, on this very day. */
export const isForToday = (tier: Tier): boolean => tier === 'EMERGENCY' || tier === 'URGENT'

/** The most urgent of those that have a tier; none where none has. */
export const highest = (candidates: readonly (Tier | null)[]): Tier | null =>
  tiers.find((tier) => candidates.includes(tier)) ?? null

/** What "not sure" scores where "yes" scores this: one below, and never under SOON. */
export const oneBelow = (tier: Tier): Tier => (tier === 'EMERGENCY' ? 'URGENT' : 'SOON')
