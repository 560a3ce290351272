import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import type { Answers } from '@/lib/intake/questionnaire'
import { stripHidden } from '@/lib/intake/visibility'
import { assess } from '@/lib/triage/assess'
import { rankOf, type Tier } from '@/lib/triage/urgency'
import { anyAnswers, anySubject, assessed, without } from '../cases'
import { calmingPart, closingPart, positives } from '../positives'

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

/** By what was found; that a question was passed over goes with its answer. */
const rankFound = (...given: Parameters<typeof assessed>) =>
  rankOf(assess(assessed(...given).findings.filter(({ id }) => id !== 'unanswered')).tier)

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

/** What calms a sign while the form is filled in, and once it is sent. */
const stages = [
  { stage: 'draft', calms: calmingPart },
  { stage: 'complete', calms: closingPart },
] as const

test.each(stages)('$stage: one more flag never lowers the tier, but for what calms', ({ stage, calms }) => {
  fc.assert(
    fc.property(anyAnswers, anySubject, fc.constantFrom(...positives), (answers, subject, { example }) => {
      const positive = example.answers
      const quiet = Object.fromEntries(Object.entries(answers).filter(([item]) => !(item in positive)))
      const before = rankFound(subject, { ...quiet, ...calms(positive) }, stage)
      expect(rankFound(subject, { ...quiet, ...positive }, stage)).toBeLessThanOrEqual(before)
    }),
    { numRuns: 2000 },
  )
})

/** An answer to each question that may calm, which does not. */
const notCalming: Answers = {
  'ces-checked': 'no',
  'assessed-before': 'no',
  'pain-duration-weeks': 1,
  'cancer-type': 'breast',
  'cancer-years-ago': 5,
  'cancer-under-treatment': 'unsure',
  mechanism: ['none'],
  medicines: ['none'],
  'pain-changes-with-movement': 'unsure',
}

test.each(Object.keys(notCalming))('sent without an answer, %s calms nothing', (item) => {
  fc.assert(
    fc.property(anyAnswers, anySubject, fc.constantFrom(...positives), (answers, subject, { example }) => {
      const told = { ...answers, ...example.answers }
      const open = new Map(assessed(subject, without(told, item)).findings.map(({ id, tier }) => [id, tier]))
      const rank = (tier: Tier | null | undefined) => (tier ? rankOf(tier) : 9)
      for (const { id, tier } of assessed(subject, { ...told, [item]: notCalming[item] ?? '' }).findings) {
        if (id !== 'unanswered') expect(rank(open.get(id)), id).toBeLessThanOrEqual(rank(tier))
      }
    }),
    { numRuns: 500 },
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
