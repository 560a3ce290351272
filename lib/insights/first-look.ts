import { type Tier, tiers } from '@/lib/triage/urgency'

export interface Looks {
  readonly tier: Tier
  readonly cases: number
  /** Opened by the time they were due. */
  readonly inTime: number
  /** Opened, but later. */
  readonly late: number
  /** Due, and not opened yet. */
  readonly overdue: number
  /** Not opened yet, and not due yet. */
  readonly waiting: number
  /** From when the target runs to the first look, of those that were opened. */
  readonly medianMs: number | null
  /** Nine of ten were opened within this. */
  readonly ninetiethMs: number | null
}

const none = { cases: 0, inTime: 0, late: 0, overdue: 0, waiting: 0, medianMs: null, ninetiethMs: null }

export const looksByTier = (found: readonly Looks[]): readonly Looks[] =>
  tiers.map((tier) => found.find((each) => each.tier === tier) ?? { tier, ...none })

/** Those of which it is known whether they made it. */
export const judged = ({ inTime, late, overdue }: Looks): number => inTime + late + overdue

/** The most urgent tier of which anything is known, and what nobody has opened although it is due. */
export function looksInShort(looks: readonly Looks[]) {
  return {
    first: looks.find((each) => judged(each) > 0) ?? null,
    overdue: looks.reduce((sum, { overdue }) => sum + overdue, 0),
    waiting: looks.reduce((sum, { waiting }) => sum + waiting, 0),
  }
}
