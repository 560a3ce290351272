'use client'

import { useActionState, useMemo } from 'react'
import { allFields } from '@/lib/forms/form-data'
import { emptyForm, type FormState, refusedForm } from '@/lib/forms/form-state'
import { type FieldError, refused } from '@/lib/result'
import { keeping } from './keeping'
import { useSentences } from './use-sentences'

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

interface FieldPlaces {
  /** Field → id of its first control, where that is not the field's name. */
  readonly ids?: Readonly<Record<string, string>>
  /** Field → its label, so that the summary says which one it speaks of. */
  readonly labels?: Readonly<Record<string, string>>
}

/** A server action's state as sentences: why not, and beside which field. Works without JavaScript. */
export function useActionForm(action: FormAction, { ids = {}, labels = {} }: FieldPlaces = {}) {
  const kept = useMemo(() => keeping(action, notThrough), [action])
  const [state, formAction] = useActionState(kept, emptyForm)
  const refusal = useSentences('refusals')
  const sentence = useSentences('errors')
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

/** Several values of one field as the server would hand them back. */
const notThrough = (code: string, form: FormData): FormState =>
  refusedForm(
    refused(code),
    Object.fromEntries(Object.entries(allFields(form)).map(([name, values]) => [name, values.join(' ')])),
  )
