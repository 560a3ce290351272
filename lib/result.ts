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
  /** Whose record asks for a reason first, and by which case it was come by: for the page that asks. */
  readonly record?: { readonly patientId: string; readonly caseId: string | null }
  /** By what whoever asks is to show first that it is them. */
  readonly confirm?: ConfirmsBy
}

export type ConfirmsBy = 'password' | 'password-or-code' | 'passkey'

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

interface Parsing {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
}

/** How a form calls what stands at a place of its schema. */
export type FieldAt = (path: readonly PropertyKey[]) => string

const whole: FieldAt = ([field]) => String(field ?? '')

/** Where each box of a part is a field by itself, such as a day's closing time; a list is one field. */
export const eachBox: FieldAt = (path) => {
  const list = path.findIndex((step) => typeof step === 'number')
  return path.slice(0, list < 0 ? path.length : list).join('_')
}

/** What a schema refused: the first problem of each field. Schemas name a sentence where they say no. */
export function invalid({ issues }: Parsing, fieldAt = whole): Refused<'invalid'> {
  const fields: Record<string, { code: string }> = {}
  for (const { path, message } of issues) {
    const code = /^[a-z]+(-[a-z]+)+$/.test(message) ? message : 'not-valid'
    fields[fieldAt(path)] ??= { code }
  }
  return refused('invalid', { fields })
}
