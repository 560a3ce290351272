import { type Tier, tiers } from '@/lib/triage/urgency'

/**
 * Of the cases that came up in this time, how soon and at which try the patient was reached. There was contact once a call
 * reached the patient, or the patient opened a handout that somebody at the clinic sent.
 */
export interface Reached {
  readonly tier: Tier
  readonly cases: number
  readonly contacted: number
  /** Open, and no contact so far. */
  readonly waiting: number
  /** Closed, and no contact is written down. */
  readonly without: number
  /** From the opening of the case to the first contact, of those with one. */
  readonly medianMs: number | null
  /** Nine of ten had contact within this. */
  readonly ninetiethMs: number | null
  /** Cases in which nobody called or asked for a call. All others are counted once in what follows. */
  readonly untried: number
  /** Reached at the first try: a try is a call, or an e-mail that asks for one. */
  readonly first: number
  readonly second: number
  readonly later: number
  /** Open, tried, and not reached so far. */
  readonly trying: number
  /** Closed as not reached. */
  readonly givenUp: number
  /** Closed for another reason before a call reached anybody. */
  readonly otherwise: number
}

const none = { cases: 0, contacted: 0, waiting: 0, without: 0, medianMs: null, ninetiethMs: null }
const noTries = { untried: 0, first: 0, second: 0, later: 0, trying: 0, givenUp: 0, otherwise: 0 }

export const reachedByTier = (found: readonly Reached[]): readonly Reached[] =>
  tiers.map((tier) => found.find((each) => each.tier === tier) ?? { tier, ...none, ...noTries })

/** In this order on the page and in its file. */
export const tryEnds = ['first', 'second', 'later', 'trying', 'givenUp', 'otherwise'] as const

export const tried = (reached: Reached): number => tryEnds.reduce((sum, end) => sum + reached[end], 0)

export const reachedAtTry = ({ first, second, later }: Reached): number => first + second + later

const sumOf = (all: readonly Reached[], value: (each: Reached) => number): number =>
  all.reduce((sum, each) => sum + value(each), 0)

/** The most urgent tier in which there were cases, and over all tiers those without contact. */
export const contactInShort = (all: readonly Reached[]) => ({
  first: all.find(({ cases }) => cases > 0) ?? null,
  waiting: sumOf(all, ({ waiting }) => waiting),
  without: sumOf(all, ({ without }) => without),
})

/** Over all tiers. */
export const triesInShort = (all: readonly Reached[]) => ({
  tried: sumOf(all, tried),
  reached: sumOf(all, reachedAtTry),
  first: sumOf(all, ({ first }) => first),
  givenUp: sumOf(all, ({ givenUp }) => givenUp),
  untried: sumOf(all, ({ untried }) => untried),
})
