import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import type { Answers, AnswerValue } from '@/lib/intake/questionnaire'
import { rankOf, type Tier, tiers } from '@/lib/triage/urgency'
import { anyAnswers, anySubject, assessed } from '../cases'

const { questionnaire } = backPainIntake
const anyStage = fc.constantFrom('draft' as const, 'complete' as const)

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
}, 120_000)

test('a draft raises nothing that the finished form would not', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, (answers, subject) => {
      const draft = assessed(subject, answers, 'draft').findings
      const sent = new Map(assessed(subject, answers).findings.map((finding) => [finding.id, finding]))
      for (const { id, tier } of draft) {
        const rank = (some: Tier | null | undefined) => (some ? rankOf(some) : 9)
        expect(rank(sent.get(id)?.tier), id).toBeLessThanOrEqual(rank(tier))
        sent.delete(id)
      }
      // What only the sent form raises says which question was passed over.
      for (const { because } of sent.values()) expect(because.map(({ value }) => value)).toContain(null)
    }),
    { numRuns: 1000 },
  )
})

/** Anything at all, and now and then what is looked for. */
const anyWords = fc
  .array(fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('chest pain', 'no', 'blood', 'end my life', 'madre')), {
    maxLength: 8,
  })
  .map((parts) => parts.join(' '))

test('free text never lowers the tier', () => {
  fc.assert(
    fc.property(anyAnswers, anySubject, anyWords, (answers, subject, words) => {
      const told = { ...answers, goal: words, worries: words, allergies: words }
      expect(rankOf(assessed(subject, told).tier)).toBeLessThanOrEqual(rankOf(assessed(subject, answers).tier))
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
