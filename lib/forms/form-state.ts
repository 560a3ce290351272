import type { FieldError, Refused } from '@/lib/result'

/** What a form shows after it was sent: why not, beside which field, and what had been typed. */
export interface FormState {
  /** Names a sentence of `refusals`; null before the first try and after a success. */
  readonly code: string | null
  readonly values: Readonly<Record<string, string | number>>
  readonly fields: Readonly<Record<string, FieldError>>
  readonly typed: Readonly<Record<string, string>>
}

export const emptyForm: FormState = { code: null, values: {}, fields: {}, typed: {} }

export const refusedForm = (refusal: Refused, typed: Readonly<Record<string, string>> = {}): FormState => ({
  code: refusal.code,
  values: refusal.values ?? {},
  fields: refusal.fields ?? {},
  typed,
})
