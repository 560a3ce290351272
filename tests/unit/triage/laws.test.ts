import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { stripHidden } from '@/lib/intake/visibility'
import { rankOf } from '@/lib/triage/urgency'
import { anyAnswers, anySubject, assessed, without } from './cases'
import { calmingPart, positives } from './positives'

const { questionnaire, ruleSet } = backPainIntake
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

test.each(ladders)('$item: from no over not sure to yes never lowers the tier', ({ item, steps }) => {
  fc.assert(
    fc.property(anyAnswers, anySubject, anyStage, (answers, subject, stage) => {
      // Which cancer it was is a later answer, and basal-cell skin cancer alone explains a "yes" away; an examination
      // explains an aneurysm that is known, and not one that may be there.
      const rest = without(without(answers, 'cancer-type'), 'assessed-before')
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

test('one more flag never lowers the tier, but for what calms', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, fc.constantFrom(...positives), (answers, subject, { example }) => {
      const positive = example.answers
      const quiet = Object.fromEntries(Object.entries(answers).filter(([item]) => !(item in positive)))
      const before = rankOf(assessed(subject, { ...quiet, ...calmingPart(positive) }, 'draft').tier)
      expect(rankOf(assessed(subject, { ...quiet, ...positive }, 'draft').tier)).toBeLessThanOrEqual(before)
    }),
    { numRuns: 2000 },
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

test('nobody under 16 is routine', () => {
  fc.assert(
    fc.property(anyAnswers, fc.integer({ min: 0, max: 15 }), (answers, age) => {
      expect(assessed({ age, sex: 'other' }, answers, 'draft').tier).not.toBe('ROUTINE')
    }),
    { numRuns: 1000 },
  )
})
