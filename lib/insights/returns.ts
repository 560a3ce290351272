import { type Outcome, outcomes } from '@/lib/cases/case'

/** Whoever is back within so many days of a closing counts as back. */
export const returnDays = 14

/** Cases that were closed in this time, each by its first closing in it that was not undone. */
export interface Returns {
  readonly outcome: Outcome
  /** Closed so long ago that it is known. */
  readonly closed: number
  /** The same case was opened again, by a clinician or by the patient. */
  readonly reopened: number
  /** The same patient has a new case, and the old one was not opened again. */
  readonly anew: number
  /** Closed less than those days ago: left out of the numbers before. */
  readonly recent: number
}

/** Only outcomes that there were, in the order in which they are chosen from. */
export const returnsByOutcome = (found: readonly Returns[]): readonly Returns[] =>
  outcomes.flatMap((outcome) => found.filter((each) => each.outcome === outcome))

export const back = ({ reopened, anew }: Pick<Returns, 'reopened' | 'anew'>): number => reopened + anew

/** Over all outcomes. */
export const returnsInShort = (all: readonly Returns[]): Omit<Returns, 'outcome'> =>
  all.reduce(
    (sum, each) => ({
      closed: sum.closed + each.closed,
      reopened: sum.reopened + each.reopened,
      anew: sum.anew + each.anew,
      recent: sum.recent + each.recent,
    }),
    { closed: 0, reopened: 0, anew: 0, recent: 0 },
  )
