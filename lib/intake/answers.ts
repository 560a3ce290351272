import { z } from 'zod'
import { type Answers, type AnswerValue, type Item, isAnswered, type Questionnaire } from './questionnaire'

export type Changes = Readonly<Record<string, AnswerValue | null>>

/** Line breaks and tabs are writing; other control characters and broken pairs are not. */
const unwritable = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u

export const isWritable = (text: string): boolean => !unwritable.test(text)

/** Steps such as 0.1 have no exact binary form, so the distance to the nearest step is what counts. */
export const isOnStep = (value: number, step: number): boolean =>
  Math.abs(value / step - Math.round(value / step)) < 1e-6

export const isExclusive = (chosen: readonly string[], exclusive: string): boolean =>
  chosen.length < 2 || !chosen.includes(exclusive)

/** What this question accepts as its answer. */
export function answerSchema(item: Item): z.ZodType<AnswerValue> {
  switch (item.type) {
    case 'since':
    case 'choice':
      return z.enum(item.options)
    case 'multi':
      return z
        .array(z.enum(item.options))
        .max(item.options.length)
        .refine((chosen) => new Set(chosen).size === chosen.length, 'An option is chosen twice')
        .refine((chosen) => isExclusive(chosen, item.exclusive), `'${item.exclusive}' excludes the others`)
    case 'number':
      return z
        .number()
        .min(item.min)
        .max(item.max)
        .refine((value) => isOnStep(value, item.step), `Not in steps of ${String(item.step)}`)
    case 'text':
      return z.string().max(item.max).refine(isWritable, 'Holds characters that cannot be written')
  }
}

/** Some or all of the answers, each one valid, and nothing else. */
export const draftSchema = (questionnaire: Questionnaire): z.ZodType<Answers> =>
  z
    .strictObject(Object.fromEntries(questionnaire.items.map((item) => [item.id, answerSchema(item).optional()])))
    .transform((draft) =>
      Object.fromEntries(
        Object.entries(draft).filter((entry): entry is [string, AnswerValue] => entry[1] !== undefined),
      ),
    )

/** Null, nothing ticked and nothing typed all take an answer back. */
export const mergeAnswers = (current: Answers, changes: Changes): Answers =>
  Object.fromEntries(
    Object.entries({ ...current, ...changes }).filter((entry): entry is [string, AnswerValue] => isAnswered(entry[1])),
  )
