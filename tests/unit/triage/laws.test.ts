import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backPain } from '@/lib/content/pathways'
import { stripHidden } from '@/lib/intake/visibility'
import { rankOf } from '@/lib/triage/urgency'
import { anyAnswers, anySubject, assessed, without } from './cases'

const { questionnaire, ruleSet } = backPain

/** Each flag question's way up: no, not sure, yes. */
const ladders = ruleSet.rules
  .flatMap((rule) => (rule.kind === 'flag' ? (rule.unsure ?? []) : []))
  .map(({ item, as }) => {
    const options = questionnaire.items.find((each) => each.id === item)
    const no =
      item === 'can-stand' ? 'yes' : options && 'options' in options && options.options.includes('no') ? 'no' : 'none'
    return { item, steps: [no, 'unsure', as] }
  })

test('the same answers are always assessed the same, and never fail', () => {
  fc.assert(
    fc.property(
      anyAnswers,
      anySubject,
      fc.constantFrom('draft' as const, 'complete' as const),
      (answers, subject, stage) => {
        const first = assessed(subject, answers, stage)
        expect(assessed(subject, { ...answers }, stage)).toEqual(first)
        const ranks = first.findings.map((finding) => (finding.tier ? rankOf(finding.tier) : 9))
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
        expect(first.decidedBy).toBe(first.findings[0]?.tier ? first.findings[0].id : 'none')
      },
    ),
    { numRuns: 300 },
  )
})

test('no to not sure to yes never lowers the tier', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, fc.constantFrom(...ladders), (answers, subject, { item, steps }) => {
      // Which cancer it was is a later answer, and basal-cell skin cancer alone explains a "yes" away.
      const rest = without(answers, 'cancer-type')
      const ranks = steps.map((step) => rankOf(assessed(subject, { ...rest, [item]: step }).tier))
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
    }),
    { numRuns: 1500 },
  )
})

/** What an examination or a kind of cancer explains away is said on purpose, and is no flag. */
const calming: readonly (readonly [string, string])[] = [
  ['ces-checked', 'yes'],
  ['assessed-before', 'yes'],
  ['cancer-type', 'basal-cell-skin'],
]
const positives = ruleSet.rules
  .flatMap((rule) => rule.examples.fires)
  .map((example) => example.answers)
  .filter((answers) => !calming.some(([item, value]) => answers[item] === value))

test('one more flag never lowers the tier', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, fc.constantFrom(...positives), (answers, subject, positive) => {
      const quiet = Object.fromEntries(Object.entries(answers).filter(([item]) => !(item in positive)))
      const before = rankOf(assessed(subject, quiet, 'draft').tier)
      expect(rankOf(assessed(subject, { ...quiet, ...positive }, 'draft').tier)).toBeLessThanOrEqual(before)
    }),
    { numRuns: 600 },
  )
})

test('a draft raises nothing that the finished form would not', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, (answers, subject) => {
      const draft = assessed(subject, answers, 'draft').findings
      const complete = assessed(subject, answers).findings.filter((finding) => finding.id !== 'unanswered')
      expect(complete).toEqual(draft)
    }),
  )
})

test('a hidden answer never counts', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, (answers, subject) => {
      const shown = stripHidden(questionnaire, answers, subject)
      expect(stripHidden(questionnaire, shown, subject)).toEqual(shown)
      expect(assessed(subject, shown)).toEqual(assessed(subject, answers))
    }),
  )
})

test('free text never changes the tier', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, fc.string({ maxLength: 200 }), (answers, subject, words) => {
      const told = { ...answers, goal: words, worries: words, allergies: words }
      expect(assessed(subject, told).tier).toBe(assessed(subject, answers).tier)
    }),
  )
})

test('nobody under 16 is routine', () => {
  fc.assert(
    fc.property(anyAnswers, fc.integer({ min: 0, max: 15 }), (answers, age) => {
      expect(assessed({ age, sex: 'other' }, answers, 'draft').tier).not.toBe('ROUTINE')
    }),
  )
})
