import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import type { Answers, AnswerValue, Item, Subject } from '@/lib/intake/questionnaire'
import { triage } from '@/lib/triage/triage'

export interface ExampleCase {
  readonly id: string
  readonly patient: Subject
  readonly answers: Answers
  readonly expect: { readonly tier: string; readonly flags: readonly string[] }
}

const written: readonly ExampleCase[] = readFileSync(new URL('example-cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ExampleCase)

const answered = new Set(written.flatMap(({ answers }) => Object.keys(answers)))

/** Signs that no case was written with are newer than all of them: nobody in them has one. */
const newer: Answers = Object.fromEntries(
  backPainIntake.questionnaire.items
    .filter((item) => !answered.has(item.id) && !item.askedWhen && 'options' in item && item.options.includes('no'))
    .map(({ id }) => [id, 'no']),
)

export const exampleCases: readonly ExampleCase[] = written.map((each) => ({
  ...each,
  answers: { ...newer, ...each.answers },
}))

/** A person with nothing to report: the first worked case. */
export const plainCase = exampleCases[0] as ExampleCase

export const assessed = (subject: Subject, answers: Answers, stage: 'draft' | 'complete' = 'complete') =>
  triage({ ...backPainIntake, subject, answers, stage, locale: 'en' })

const valueOf = (item: Item): fc.Arbitrary<AnswerValue> => {
  switch (item.type) {
    case 'since':
    case 'choice':
      return fc.constantFrom(...item.options)
    case 'multi':
      return fc.oneof(
        fc.constant([item.exclusive]),
        fc.subarray(
          item.options.filter((option) => option !== item.exclusive && !notOffered(item).includes(option)),
          { minLength: 1 },
        ),
      )
    case 'number': {
      const steps = Math.round((item.max - item.min) / item.step)
      return fc.integer({ min: 0, max: steps }).map((at) => Math.round((item.min + at * item.step) * 10) / 10)
    }
    case 'text':
      return fc.constantFrom('', 'Some words')
  }
}

/** What no page of this version offers. */
const notOffered = (item: Item): readonly string[] =>
  backPainIntake.questionnaire.pages
    .flatMap((page) => page.blocks)
    .flatMap((block) => (block.kind === 'question' && block.item === item.id ? (block.without ?? []) : []))

/** The same, with one question passed over. */
export const without = (answers: Answers, item: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== item))

/** Any answers to any of the questions, each one valid; some left out. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...backPainIntake.questionnaire.items.map((item) => fc.option(valueOf(item), { freq: 6 })))
  .map((values) =>
    Object.fromEntries(
      backPainIntake.questionnaire.items.flatMap((item, at) => {
        const value = values[at]
        return value === null || value === undefined ? [] : [[item.id, value]]
      }),
    ),
  )

export const anySubject: fc.Arbitrary<Subject> = fc.record({
  age: fc.integer({ min: 0, max: 130 }),
  sex: fc.constantFrom('female' as const, 'male' as const, 'other' as const),
})
