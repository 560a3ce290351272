import { type Tier, tiers } from '@/lib/triage/urgency'
import type { JudgedTiers } from './flags'

/**
 * Of the cases that were closed in this time and have not been opened again, by the tier that the rules gave: who ended up in
 * hospital, and whether that tier was right as whoever closed the case judged it. What was opened in error is left out.
 */
export interface Ended {
  readonly tier: Tier
  readonly closed: number
  readonly sent: number
  readonly admitted: number
  readonly right: number
  readonly tooHigh: number
  readonly tooLow: number
}

const none = { closed: 0, sent: 0, admitted: 0, right: 0, tooHigh: 0, tooLow: 0 }

export const endedByTier = (found: readonly Ended[]): readonly Ended[] =>
  tiers.map((tier) => found.find((each) => each.tier === tier) ?? { tier, ...none })

export const inHospital = ({ sent, admitted }: Pick<Ended, 'sent' | 'admitted'>): number => sent + admitted

/** Over all tiers. */
export const endedInShort = (all: readonly Ended[]): Omit<Ended, 'tier'> =>
  all.reduce(
    (sum, each) => ({
      closed: sum.closed + each.closed,
      sent: sum.sent + each.sent,
      admitted: sum.admitted + each.admitted,
      right: sum.right + each.right,
      tooHigh: sum.tooHigh + each.tooHigh,
      tooLow: sum.tooLow + each.tooLow,
    }),
    none,
  )

export function judgedOf(all: readonly Ended[]): JudgedTiers {
  const { right, tooHigh, tooLow } = endedInShort(all)
  return { judged: right + tooHigh + tooLow, right, tooHigh, tooLow }
}
