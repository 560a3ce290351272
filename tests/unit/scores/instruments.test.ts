import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { sourceTitle } from '@/lib/content/sources'
import { type Answers, itemOf } from '@/lib/intake/questionnaire'
import { type Instrument, type InstrumentId, scoreOf } from '@/lib/scores/score'
import { instruments } from '@/lib/content/pathways/back-pain/scores'
import { scoresOf } from '@/lib/scores/scores'

const { questionnaire } = backPainIntake
const instrumentOf = (id: InstrumentId): Instrument => {
  const found = instruments.find((each) => each.id === id)
  if (!found) throw new Error(`There is no instrument ${id}`)
  return found
}

/** Whole numbers over the range that the questionnaire allows, and ticks for the one that is ticked. */
const answered = (items: readonly string[]): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      items.map((id): [string, fc.Arbitrary<number | string[]>] => {
        const item = itemOf(questionnaire, id)
        if (item.type === 'number') return [id, fc.integer({ min: item.min, max: item.max })]
        if (item.type !== 'multi') throw new Error(`${id} cannot be counted`)
        const ticks = fc.subarray(
          item.options.filter((option) => option !== item.exclusive),
          { minLength: 1 },
        )
        return [id, fc.oneof(ticks, fc.constant<string[]>([item.exclusive]))]
      }),
    ),
  )

const pegAnswers = (usual: number, enjoyment: number, activity: number): Answers => ({
  'pain-usual': usual,
  'peg-enjoyment': enjoyment,
  'peg-activity': activity,
})
const phq9Answers = (...values: readonly number[]): Answers =>
  Object.fromEntries(instrumentOf('phq9').items.map((item, index) => [item, values[index] ?? 0]))

describe('the instruments', () => {
  it.each<[InstrumentId, Answers, number, string | null, boolean | null]>([
    ['nprs', { 'pain-now': 0 }, 0, 'none', null],
    ['nprs', { 'pain-now': 1 }, 1, 'mild', null],
    ['nprs', { 'pain-now': 3 }, 3, 'mild', null],
    ['nprs', { 'pain-now': 4 }, 4, 'moderate', null],
    ['nprs', { 'pain-now': 6 }, 6, 'moderate', null],
    ['nprs', { 'pain-now': 7 }, 7, 'severe', null],
    ['nprs', { 'pain-now': 10 }, 10, 'severe', null],
    ['peg', pegAnswers(5, 6, 7), 6, null, null],
    ['peg', pegAnswers(10, 10, 10), 10, null, null],
    ['phq2', { 'phq2-interest': 1, 'phq2-mood': 1 }, 2, null, false],
    ['phq2', { 'phq2-interest': 1, 'phq2-mood': 2 }, 3, null, true],
    ['phq9', phq9Answers(2, 2), 4, 'minimal', false],
    ['phq9', phq9Answers(2, 3), 5, 'mild', false],
    ['phq9', phq9Answers(3, 3, 3), 9, 'mild', false],
    ['phq9', phq9Answers(3, 3, 3, 1), 10, 'moderate', true],
    ['phq9', phq9Answers(3, 3, 3, 3, 3), 15, 'moderately-severe', true],
    ['phq9', phq9Answers(3, 3, 3, 3, 3, 3, 2), 20, 'severe', true],
    ['phq9', phq9Answers(3, 3, 3, 3, 3, 3, 3, 3, 3), 27, 'severe', true],
    ['roland-morris', { rmdq: ['none'] }, 0, null, null],
    ['roland-morris', { rmdq: ['r1', 'r13', 'r24'] }, 3, null, null],
  ])('%s of %j is %d', (id, answers, points, band, isFromCut) => {
    expect(scoreOf(instrumentOf(id), answers)).toEqual({ instrument: id, points, band, isFromCut })
  })

  it.each(instruments)('$id asks what the questionnaire asks, up to its highest score', ({ items, max, points }) => {
    const most = items.map((id): [string, number | readonly string[]] => {
      const item = itemOf(questionnaire, id)
      if (item.type === 'number') return [id, item.max]
      return [id, item.type === 'multi' ? item.options.filter((option) => option !== item.exclusive) : []]
    })
    expect(points(Object.fromEntries(most))).toBe(max)
  })

  it.each(instruments)('$id stays in its range, and in a band that it has reached', (instrument) => {
    fc.assert(
      fc.property(answered(instrument.items), (answers) => {
        const score = scoreOf(instrument, answers)
        expect(score?.points).toBeGreaterThanOrEqual(0)
        expect(score?.points).toBeLessThanOrEqual(instrument.max)
        expect(score?.band === null).toBe(instrument.bands.length === 0)
      }),
    )
  })

  it.each(instruments)('$id is null while any of its questions is open', (instrument) => {
    fc.assert(
      fc.property(answered(instrument.items), fc.constantFrom(...instrument.items), (answers, open) => {
        const rest = Object.fromEntries(Object.entries(answers).filter(([item]) => item !== open))
        expect(scoreOf(instrument, rest)).toBeNull()
      }),
    )
  })

  it.each(instruments.filter(({ id }) => id !== 'roland-morris'))(
    '$id never falls when one answer rises',
    (instrument) => {
      fc.assert(
        fc.property(answered(instrument.items), fc.constantFrom(...instrument.items), (answers, item) => {
          const before = instrument.points(answers) ?? 0
          expect(instrument.points({ ...answers, [item]: Number(answers[item]) + 1 })).toBeGreaterThan(before)
        }),
      )
    },
  )

  it('counts one more tick of Roland-Morris as one more point', () => {
    const ticks = Array.from({ length: 24 }, (_, index) => `r${String(index + 1)}`)
    for (const [index] of ticks.entries()) {
      expect(instrumentOf('roland-morris').points({ rmdq: ticks.slice(0, index + 1) })).toBe(index + 1)
    }
  })

  it('name sources that Keel knows', () => {
    const codes = instruments.flatMap(({ sources }) => sources)
    expect(codes.filter((code) => sourceTitle(code) === code)).toEqual([])
  })

  it('ask the rest of the PHQ-9 only from the cut of the PHQ-2 on, so a low PHQ-2 stands alone', () => {
    expect(scoresOf(instruments, { 'phq2-interest': 0, 'phq2-mood': 1 }).map(({ instrument }) => instrument)).toEqual([
      'phq2',
    ])
    expect(scoresOf(instruments, {})).toEqual([])
  })
})
