export const textProblemKinds = [
  'no-text',
  'unknown-block',
  'unknown-picture',
  'unknown-exercise',
  'block-not-alone',
  'heading-too-high',
  'help-not-whole',
  'raw-html',
  'picture-from-elsewhere',
  'picture-without-words',
  'second-question',
  'question-open',
  'question-without-ask',
  'question-few-answers',
  'question-many-answers',
  'question-without-right',
  'question-without-model',
  'question-line',
  'question-told-nowhere',
] as const
export type TextProblemKind = (typeof textProblemKinds)[number]

/** What has to be mended before anyone is asked to read it. */
export interface TextProblem {
  /** From 1. */
  readonly line: number
  readonly kind: TextProblemKind
  /** What stands there. */
  readonly what: string
}
