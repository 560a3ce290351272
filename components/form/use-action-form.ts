'use client'

import { useActionState, useMemo } from 'react'
import { allFields } from '@/lib/forms/form-data'
import { emptyForm, type FormState } from '@/lib/forms/form-state'
import type { Sentences } from '@/lib/forms/said'
import { keeping } from './keeping'
import { useSentences } from './use-sentences'

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

export interface FieldPlaces {
  /** Field → id of its first control, where that is not the field's name. */
  readonly ids?: Readonly<Record<string, string>>
  /** Field → its label, so that the summary says which one it speaks of; in the order of the page, which is the summary's. */
  readonly labels?: Readonly<Record<string, string>>
}

/** A server action's state: why not, and beside which field. Works without JavaScript. */
export function useActionForm(action: FormAction, { ids = {}, labels = {} }: FieldPlaces = {}) {
  const obstacle = useSentences('obstacles')
  const kept = useMemo(() => keeping(action, notThrough(obstacle)), [action, obstacle])
  const [state, formAction] = useActionState(kept, emptyForm)
  const errors = Object.entries(state.fields)
    .sort(inOrderOf(Object.keys(labels)))
    .map(([name, words]) => ({
      fieldId: ids[name] ?? name,
      message: labels[name] ? `${labels[name]}: ${words}` : words,
    }))
  const errorOf = (name: string): string | undefined => state.fields[name]
  const typed = (name: string) => state.typed[name] ?? ''
  return { state, formAction, problem: state.problem, errors, errorOf, typed }
}

/** A field that the page did not name comes last. */
const inOrderOf = (names: readonly string[]) => {
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length)
  return ([one]: readonly [string, string], [other]: readonly [string, string]) => place(one) - place(other)
}

/** Several values of one field as the server would hand them back. */
const notThrough =
  (obstacle: Sentences) =>
  (code: string, form: FormData): FormState => ({
    ...emptyForm,
    code,
    problem: obstacle(code),
    typed: Object.fromEntries(Object.entries(allFields(form)).map(([name, values]) => [name, values.join(' ')])),
  })
