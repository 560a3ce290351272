import { momentOf, wallClock } from '@/lib/clinics/wall-clock'
import type { Judgment, Outcome } from '@/lib/cases/case'
import type { Tier } from '@/lib/triage/urgency'

/** So many routine cases of a month are looked at again, or all where there were fewer. */
export const drawSize = 20

/** What was found of the tier of one that was drawn. No tier is below routine, so that `too-high` names none. */
export const foundTiers = ['right', 'too-low', 'too-high', 'cannot-tell'] as const
export type FoundTier = (typeof foundTiers)[number]

/** What whoever looks chooses from: where it was too low, which tier it should have been. */
export const foundChoices = ['right', 'SOON', 'URGENT', 'EMERGENCY', 'too-high', 'cannot-tell'] as const
export type FoundChoice = (typeof foundChoices)[number]

export interface Found {
  readonly found: FoundTier
  readonly shouldBe: 'SOON' | 'URGENT' | 'EMERGENCY' | null
}

export const foundOf = (choice: FoundChoice): Found =>
  choice === 'SOON' || choice === 'URGENT' || choice === 'EMERGENCY'
    ? { found: 'too-low', shouldBe: choice }
    : { found: choice, shouldBe: null }

export const choiceOf = ({ found, shouldBe }: Found): FoundChoice =>
  shouldBe ?? (found === 'too-low' ? 'cannot-tell' : found)

export interface Month {
  /** As YYYY-MM. */
  readonly month: string
  readonly from: Date
  /** When the next one begins. */
  readonly until: Date
}

const firstOf = (wall: Date, months: number): Date =>
  new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + months))

/** The months at the clinic that are over, so many, the last one first. */
export function monthsOver(now: Date, timeZone: string, count = 12): readonly Month[] {
  const wall = wallClock(now, timeZone)
  return Array.from({ length: count }, (_, index) => {
    const [first, next] = [firstOf(wall, -index - 1), firstOf(wall, -index)]
    return {
      month: first.toISOString().slice(0, 7),
      from: momentOf(first, timeZone),
      until: momentOf(next, timeZone),
    }
  })
}

export interface Draw {
  readonly month: string
  readonly drawnAt: Date
  readonly by: string
  /** How many routine cases there were to draw from. */
  readonly ofCases: number
  readonly drawn: number
  /** Of those drawn, whose records were erased since, with what was found of them. */
  readonly erased: number
  readonly right: number
  readonly tooLow: number
  readonly tooHigh: number
  readonly cannotTell: number
}

type Counts = Pick<Draw, 'drawn' | 'erased' | 'right' | 'tooLow' | 'tooHigh' | 'cannotTell'>

export const lookedAt = ({ right, tooLow, tooHigh, cannotTell }: Omit<Counts, 'drawn' | 'erased'>): number =>
  right + tooLow + tooHigh + cannotTell

/** Over all months. */
export const drawsInShort = (draws: readonly Draw[]): Counts =>
  draws.reduce(
    (sum, each) => ({
      drawn: sum.drawn + each.drawn,
      erased: sum.erased + each.erased,
      right: sum.right + each.right,
      tooLow: sum.tooLow + each.tooLow,
      tooHigh: sum.tooHigh + each.tooHigh,
      cannotTell: sum.cannotTell + each.cannotTell,
    }),
    { drawn: 0, erased: 0, right: 0, tooLow: 0, tooHigh: 0, cannotTell: 0 },
  )

/** What somebody found who looked at it again. */
export interface Look extends Found {
  readonly words: string
  readonly by: string
  readonly at: Date
}

/** On the page of a case that was drawn: of which month, and what was found. */
export interface DrawnOnce {
  readonly month: string
  /** Null until somebody has looked. */
  readonly look: Look | null
}

/** One that was drawn, without a word of whose it is. */
export interface DrawnCase {
  readonly caseId: string
  readonly place: number
  readonly revision: number
  readonly openedAt: Date
  readonly triageTier: Tier
  readonly tier: Tier
  /** Null while it is open. */
  readonly outcome: Outcome | null
  /** What whoever closed it judged of the tier, shown once somebody has looked without it. */
  readonly judged: Judgment | null
  readonly look: Look | null
}
