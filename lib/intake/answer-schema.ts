import { z } from 'zod'
import { isExclusive, isOnStep, isWritable } from './answers'
import type { Answers, AnswerValue, Item, Questionnaire } from './questionnaire'

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
