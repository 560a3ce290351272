import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/intake/questionnaire'
import type { InstrumentId } from '@/lib/scores/score'
import { instruments } from '@/lib/content/pathways/back-pain/scores'
import { type Change, trendOf } from '@/lib/scores/scores'

const day = (number: number) => new Date(Date.UTC(2026, 10, number))
const seriesOf = (...answers: readonly Answers[]) =>
  answers.map((each, index) => ({ at: day(index + 1), answers: each }))

const nprs = (points: number): Answers => ({ 'pain-now': points })
const peg = (points: number): Answers => ({ 'pain-usual': points, 'peg-enjoyment': points, 'peg-activity': points })
const phq2 = (points: number): Answers => ({
  'phq2-interest': Math.min(points, 3),
  'phq2-mood': Math.max(points - 3, 0),
})
const roland = (points: number): Answers => ({
  rmdq: points === 0 ? ['none'] : Array.from({ length: points }, (_, index) => `r${String(index + 1)}`),
})

describe('a trend', () => {
  it.each<[InstrumentId, (points: number) => Answers, number, number, Change['effect']]>([
    ['nprs', nprs, 7, 5, 'better'],
    ['nprs', nprs, 7, 6, 'none'],
    ['nprs', nprs, 4, 6, 'worse'],
    ['nprs', nprs, 4, 4, 'none'],
    ['peg', peg, 10, 7, 'better'],
    ['peg', peg, 10, 8, 'none'],
    ['peg', peg, 6, 8, 'worse'],
    ['peg', peg, 0, 1, 'worse'],
    ['phq2', phq2, 1, 6, null],
    ['phq2', phq2, 2, 2, 'none'],
    ['roland-morris', roland, 20, 15, 'better'],
    ['roland-morris', roland, 20, 16, 'none'],
    ['roland-morris', roland, 10, 7, 'better'],
    ['roland-morris', roland, 10, 8, 'none'],
    ['roland-morris', roland, 3, 2, 'none'],
    ['roland-morris', roland, 0, 2, 'worse'],
  ])('of %s', (instrument, answers, from, to, effect) => {
    const trend = trendOf(instruments, seriesOf(answers(from), answers(to))).find(
      (each) => each.instrument.id === instrument,
    )
    expect(trend?.sincePrevious).toEqual({ since: day(1), by: to - from, effect })
    expect(trend?.sinceFirst).toEqual(trend?.sincePrevious)
  })

  it('counts a change of exactly 30 % where thirds are not exact', () => {
    const to: Answers = { 'pain-usual': 4, 'peg-enjoyment': 5, 'peg-activity': 5 }
    const from: Answers = { 'pain-usual': 6, 'peg-enjoyment': 7, 'peg-activity': 7 }
    expect(trendOf(instruments, seriesOf(from, to))[0]?.sincePrevious?.effect).toBe('better')
  })

  it('keeps what is left out of one form from breaking the line', () => {
    const [trend] = trendOf(instruments, seriesOf(nprs(8), {}, nprs(6), nprs(5)))
    expect(trend?.scores.map(({ at, points }) => [at, points])).toEqual([
      [day(1), 8],
      [day(3), 6],
      [day(4), 5],
    ])
    expect(trend?.sincePrevious).toEqual({ since: day(3), by: -1, effect: 'none' })
    expect(trend?.sinceFirst).toEqual({ since: day(1), by: -3, effect: 'better' })
  })

  it('has no change after one form, and is not there after none', () => {
    expect(trendOf(instruments, seriesOf(nprs(8)))[0]).toMatchObject({ sinceFirst: null, sincePrevious: null })
    expect(trendOf(instruments, seriesOf({}, {}))).toEqual([])
  })

  it('does not depend on the order in which forms are handed over', () => {
    const forms = fc.uniqueArray(fc.record({ at: fc.integer({ min: 1, max: 300 }).map(day), now: fc.nat(10) }), {
      maxLength: 30,
      selector: ({ at }) => at.getTime(),
    })
    fc.assert(
      fc.property(forms, (all) => {
        const series = all.map(({ at, now }) => ({ at, answers: nprs(now) }))
        const trends = trendOf(instruments, series)
        expect(trends).toEqual(trendOf(instruments, [...series].reverse()))
        const times = trends.flatMap(({ scores }) => scores.map(({ at }) => at.getTime()))
        expect(times).toEqual([...times].sort((a, b) => a - b))
        expect(times.length).toBe(all.length)
      }),
    )
  })
})
