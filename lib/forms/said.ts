import type { FieldError, Refused } from '@/lib/result'

/** A sentence for a code. */
export type Sentences = (code: string, values?: FieldError['values']) => string

/** What is wrong with a field, by its code and in words. */
export interface SaidError {
  readonly code: string
  readonly words: string
}

/** A refusal in words, so that no page is sent the sentences of all the others. */
export interface Said {
  readonly code: string
  readonly problem: string
  readonly errors: Readonly<Record<string, SaidError>>
}

export const sayErrors = (
  errors: Readonly<Record<string, FieldError>>,
  sentence: Sentences,
): Readonly<Record<string, SaidError>> =>
  Object.fromEntries(
    Object.entries(errors).map(([field, { code, values }]) => [field, { code, words: sentence(code, values) }]),
  )

export const sayRefusal = (
  { code, values, fields = {} }: Refused,
  sentences: { readonly refusal: Sentences; readonly error: Sentences },
): Said => ({ code, problem: sentences.refusal(code, values), errors: sayErrors(fields, sentences.error) })
