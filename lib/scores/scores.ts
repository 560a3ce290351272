import type { Answers } from '@/lib/intake/questionnaire'
import { nprs } from './nprs'
import { peg } from './peg'
import { phq2, phq9 } from './phq'
import { rolandMorris } from './roland-morris'
import { type Instrument, type InstrumentId, instrumentIds, type Score, scoreOf } from './score'

export const instruments: Readonly<Record<InstrumentId, Instrument>> = {
  nprs,
  peg,
  phq2,
  phq9,
  'roland-morris': rolandMorris,
}

/** Every instrument that was answered whole. */
export const scoresOf = (answers: Answers): readonly Score[] =>
  instrumentIds.flatMap((id) => scoreOf(instruments[id], answers) ?? [])

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
  readonly instrument: InstrumentId
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

function changeOf(from: TimedScore, to: TimedScore): Change {
  const by = to.points - from.points
  const needed = instruments[to.instrument].changeThatMatters?.(from.points)
  const effect = (): Change['effect'] => {
    if (Math.abs(by) < nearly) return 'none'
    if (needed === undefined) return null
    return Math.abs(by) < needed - nearly ? 'none' : by > 0 ? 'worse' : 'better'
  }
  return { since: from.at, by, effect: effect() }
}

/** One trend for each instrument that was ever answered whole. */
export function trendOf(series: readonly { readonly at: Date; readonly answers: Answers }[]): readonly Trend[] {
  const timed = [...series]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .flatMap(({ at, answers }) => scoresOf(answers).map((score): TimedScore => ({ ...score, at })))
  return instrumentIds.flatMap((instrument): readonly Trend[] => {
    const scores = timed.filter((score) => score.instrument === instrument)
    const [first] = scores
    const last = scores.at(-1)
    if (!first || !last) return []
    const previous = scores.at(-2)
    const since = (from: TimedScore | undefined) => (from && scores.length > 1 ? changeOf(from, last) : null)
    return [{ instrument, scores, first, last, sinceFirst: since(first), sincePrevious: since(previous) }]
  })
}
