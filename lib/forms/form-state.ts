import type { AlikePatient } from '@/lib/patients/alike'
import type { ConfirmsBy } from '@/lib/result'

/** What a form shows after it was sent: why not, beside which field, and what had been typed. */
export interface FormState {
  /** Null before the first try and after a success. */
  readonly code: string | null
  /** Why not, in words. */
  readonly problem: string | null
  /** Field → what is wrong with it, in words. */
  readonly fields: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, string>>
  /** Who may be the person that it is about, where that is asked first. */
  readonly alike?: readonly AlikePatient[]
  /** By what whoever sent it is to show first that it is them. */
  readonly confirm?: ConfirmsBy
  /** What is shown once, after it was done. */
  readonly shown?: readonly string[]
}

export const emptyForm: FormState = { code: null, problem: null, fields: {}, typed: {} }
