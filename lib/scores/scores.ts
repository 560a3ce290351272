import type { Answers } from '@/lib/intake/questionnaire'
import { type Instrument, type Score, scoreOf } from './score'

/** Every instrument that was answered whole. */
export const scoresOf = (instruments: readonly Instrument[], answers: Answers): readonly Score[] =>
  instruments.flatMap((instrument) => scoreOf(instrument, answers) ?? [])

export interface TimedScore extends Score {
  readonly at: Date
}

export interface Change {
  readonly since: Date
  /** Above zero is worse. */
  readonly by: number
  /** Null where it is not agreed how large a change has to be. */
  readonly effect: 'better' | 'worse' | 'none' | null
}

export interface Trend {
  readonly instrument: Instrument
  /** Oldest first, never empty. */
  readonly scores: readonly TimedScore[]
  readonly first: TimedScore
  readonly last: TimedScore
  /** Null where there is one score only. */
  readonly sinceFirst: Change | null
  readonly sincePrevious: Change | null
}

/** A third has no exact binary form. */
const nearly = 1e-9

function changeOf({ changeThatMatters }: Instrument, from: TimedScore, to: TimedScore): Change {
  const by = to.points - from.points
  const needed = changeThatMatters?.(from.points)
  const effect = (): Change['effect'] => {
    if (Math.abs(by) < nearly) return 'none'
    if (needed === undefined) return null
    return Math.abs(by) < needed - nearly ? 'none' : by > 0 ? 'worse' : 'better'
  }
  return { since: from.at, by, effect: effect() }
}

/** One trend for each instrument that was ever answered whole, in the order of the instruments. */
export function trendOf(
  instruments: readonly Instrument[],
  series: readonly { readonly at: Date; readonly answers: Answers }[],
): readonly Trend[] {
  const timed = [...series]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .flatMap(({ at, answers }) => scoresOf(instruments, answers).map((score): TimedScore => ({ ...score, at })))
  return instruments.flatMap((instrument): readonly Trend[] => {
    const scores = timed.filter((score) => score.instrument === instrument.id)
    const [first] = scores
    const last = scores.at(-1)
    if (!first || !last) return []
    const previous = scores.at(-2)
    const since = (from: TimedScore | undefined) =>
      from && scores.length > 1 ? changeOf(instrument, from, last) : null
    return [{ instrument, scores, first, last, sinceFirst: since(first), sincePrevious: since(previous) }]
  })
}
