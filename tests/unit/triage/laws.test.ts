import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backPain } from '@/lib/content/pathways'
import { stripHidden } from '@/lib/intake/visibility'
import { rankOf } from '@/lib/triage/urgency'
import type { Answers, AnswerValue } from '@/lib/intake/questionnaire'
import { tiers } from '@/lib/triage/urgency'
import { anyAnswers, anySubject, assessed, without } from './cases'
import { positives } from './positives'

const { questionnaire, ruleSet } = backPain
const anyStage = fc.constantFrom('draft' as const, 'complete' as const)

/** Each flag question's way up: no, not sure, yes. */
const ladders = [
  ...new Map(
    ruleSet.rules
      .flatMap((rule) => (rule.kind === 'flag' ? (rule.unsure ?? []) : []))
      .map(({ item, as }) => {
        const options = questionnaire.items.find((each) => each.id === item)
        const hasNo = options && 'options' in options && options.options.includes('no')
        return [item, { item, steps: [item === 'can-stand' ? 'yes' : hasNo ? 'no' : 'none', 'unsure', as] }] as const
      }),
  ).values(),
]

/** Far quicker to compare than the objects, thousands of times over. */
const written = (value: unknown): string => JSON.stringify(value)

/** The same answers, written down in another order. */
const shuffled = (answers: Answers, by: readonly number[]): Answers =>
  Object.fromEntries(
    Object.entries(answers)
      .map((entry, at) => [by[at % by.length] ?? 0, entry] as const)
      .sort(([one], [other]) => one - other)
      .map(([, entry]) => entry),
  )

test('the same answers are always assessed the same, and never fail', () => {
  fc.assert(
    fc.property(
      anyAnswers,
      anySubject,
      anyStage,
      fc.array(fc.nat(), { minLength: 1, maxLength: 100 }),
      (answers, subject, stage, order) => {
        const first = assessed(subject, answers, stage)
        expect(written(assessed(subject, { ...answers }, stage))).toBe(written(first))
        expect(written(assessed(subject, shuffled(answers, order), stage))).toBe(written(first))
        const ranks = first.findings.map((finding) => (finding.tier ? rankOf(finding.tier) : 9))
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
        expect(first.decidedBy).toBe(first.findings[0]?.tier ? first.findings[0].id : 'none')
      },
    ),
    { numRuns: 2000 },
  )
}, 60_000)

test.each(ladders)('$item: from no over not sure to yes never lowers the tier', ({ item, steps }) => {
  fc.assert(
    fc.property(anyAnswers, anySubject, anyStage, (answers, subject, stage) => {
      // Which cancer it was is a later answer, and basal-cell skin cancer alone explains a "yes" away.
      const rest = without(answers, 'cancer-type')
      const ranks = steps.map((step) => rankOf(assessed(subject, { ...rest, [item]: step }, stage).tier))
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
    }),
    { numRuns: 60 },
  )
})

const sinceItems = questionnaire.items.filter(({ type }) => type === 'since').map(({ id }) => id)

test('a sign that began later is never less urgent', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, fc.constantFrom(...sinceItems), (answers, subject, item) => {
      const ranks = ['no', 'long', 'recent', 'new'].map((since) =>
        rankOf(assessed(subject, { ...answers, [item]: since }, 'draft').tier),
      )
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
    }),
    { numRuns: 2000 },
  )
})

test('one more flag never lowers the tier', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, fc.constantFrom(...positives), (answers, subject, { example }) => {
      const positive = example.answers
      const quiet = Object.fromEntries(Object.entries(answers).filter(([item]) => !(item in positive)))
      const before = rankOf(assessed(subject, quiet, 'draft').tier)
      expect(rankOf(assessed(subject, { ...quiet, ...positive }, 'draft').tier)).toBeLessThanOrEqual(before)
    }),
    { numRuns: 2000 },
  )
})

test('a draft raises nothing that the finished form would not', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, (answers, subject) => {
      const draft = assessed(subject, answers, 'draft').findings
      const complete = assessed(subject, answers).findings.filter((finding) => finding.id !== 'unanswered')
      expect(written(complete)).toBe(written(draft))
    }),
    { numRuns: 1000 },
  )
})

test('a hidden answer never counts', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, (answers, subject) => {
      const shown = stripHidden(questionnaire, answers, subject)
      expect(written(stripHidden(questionnaire, shown, subject))).toBe(written(shown))
      expect(written(assessed(subject, shown))).toBe(written(assessed(subject, answers)))
    }),
    { numRuns: 2000 },
  )
})

test('free text never changes the tier', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, fc.string({ maxLength: 200 }), (answers, subject, words) => {
      const told = { ...answers, goal: words, worries: words, allergies: words }
      expect(assessed(subject, told).tier).toBe(assessed(subject, answers).tier)
    }),
    { numRuns: 1000 },
  )
})

test('nobody under 16 is routine', () => {
  fc.assert(
    fc.property(anyAnswers, fc.integer({ min: 0, max: 15 }), (answers, age) => {
      expect(assessed({ age, sex: 'other' }, answers, 'draft').tier).not.toBe('ROUTINE')
    }),
    { numRuns: 1000 },
  )
})

/** What no form would let through: the wrong kind, an option that is not there, a number out of bounds. */
const anyJunk: fc.Arbitrary<AnswerValue> = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('yes', 'new', 'none', 'unsure', '__proto__', ''),
  fc.double(),
  fc.array(fc.oneof(fc.string({ maxLength: 10 }), fc.constantFrom('none', 'faint')), { maxLength: 5 }),
)
const anyName = fc.oneof(fc.constantFrom(...questionnaire.items.map(({ id }) => id)), fc.string({ maxLength: 20 }))

test('no answers crash it, also where some are not valid', () => {
  fc.assert(
    fc.property(anyAnswers, fc.dictionary(anyName, anyJunk, { maxKeys: 40 }), anySubject, anyStage, (...given) => {
      const [answers, junk, subject, stage] = given
      expect(tiers).toContain(assessed(subject, { ...answers, ...junk }, stage).tier)
    }),
    { numRuns: 2000 },
  )
})
