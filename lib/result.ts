/**
 * The only way to say an expected "no". A bug throws instead.
 * `code` names a sentence in the messages (`refusals.<code>`); `fields` names, per form field, the sentence
 * (`errors.<code>`) that belongs beside it.
 */
export interface Refused<Code extends string = string> {
  readonly ok: false
  readonly code: Code
  readonly fields?: Readonly<Record<string, FieldError>>
  /** Values a sentence needs, such as the name of the clinician who holds a case. Never an id. */
  readonly values?: Readonly<Record<string, string | number>>
}

export interface FieldError {
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

export type Result<Value, Code extends string = string> = { readonly ok: true; readonly value: Value } | Refused<Code>

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })

export const refused = <Code extends string>(
  code: Code,
  detail: Pick<Refused, 'fields' | 'values'> = {},
): Refused<Code> => ({ ok: false, code, ...detail })
