'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { emptyForm, type FormState } from '@/lib/forms/form-state'
import type { FieldError } from '@/lib/result'

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

type Sentences = (code: string, values?: Readonly<Record<string, string | number>>) => string

interface FieldPlaces {
  /** Field → id of its first control, where that is not the field's name. */
  readonly ids?: Readonly<Record<string, string>>
  /** Field → its label, so that the summary says which one it speaks of. */
  readonly labels?: Readonly<Record<string, string>>
}

/** A server action's state as sentences: why not, and beside which field. Works without JavaScript. */
export function useActionForm(action: FormAction, { ids = {}, labels = {} }: FieldPlaces = {}) {
  const [state, formAction] = useActionState(action, emptyForm)
  // Codes come from the server as text; a code without a sentence shows in the tests of the messages.
  const refusal = useTranslations('refusals') as unknown as Sentences
  const sentence = useTranslations('errors') as unknown as Sentences
  const words = (error: FieldError) => sentence(error.code, error.values)
  const problem = state.code === null ? null : refusal(state.code, state.values)
  const errors = Object.entries(state.fields).map(([name, error]) => ({
    fieldId: ids[name] ?? name,
    message: labels[name] ? `${labels[name]}: ${words(error)}` : words(error),
  }))
  const errorOf = (name: string): string | undefined => {
    const error = state.fields[name]
    return error && words(error)
  }
  return { state, formAction, problem, errors, errorOf, typed: (name: string) => state.typed[name] ?? '' }
}
