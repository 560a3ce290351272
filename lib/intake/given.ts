export type AnswerValue = string | number | readonly string[]
export type Answers = Readonly<Record<string, AnswerValue>>

/** Whom the answers are about; age in whole years on the day of sending. */
export interface Subject {
  readonly age: number
  readonly sex: 'female' | 'male' | 'other'
}
