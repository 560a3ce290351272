import { type Answers, type AnswerValue, isAnswered } from './questionnaire'

export type Changes = Readonly<Record<string, AnswerValue | null>>

/** Line breaks and tabs are writing; other control characters and broken pairs are not. */
const unwritable = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u

export const isWritable = (text: string): boolean => !unwritable.test(text)

/** Steps such as 0.1 have no exact binary form, so the distance to the nearest step is what counts. */
export const isOnStep = (value: number, step: number): boolean =>
  Math.abs(value / step - Math.round(value / step)) < 1e-6

export const isExclusive = (chosen: readonly string[], exclusive: string): boolean =>
  chosen.length < 2 || !chosen.includes(exclusive)

/** Null, nothing ticked and nothing typed all take an answer back. */
export const mergeAnswers = (current: Answers, changes: Changes): Answers =>
  Object.fromEntries(
    Object.entries({ ...current, ...changes }).filter((entry): entry is [string, AnswerValue] => isAnswered(entry[1])),
  )
