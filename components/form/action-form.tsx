'use client'

import type { ReactNode } from 'react'
import { FormProblem } from './form-problem'
import { type FormAction, useActionForm } from './use-action-form'

interface ActionFormProps {
  readonly action: FormAction
  /** What it is about: hidden fields by name. */
  readonly fields?: Readonly<Record<string, string>>
  readonly className?: string
  readonly children: ReactNode
}

/** A form that asks nothing: its buttons, and after them why not where it was refused. */
export function ActionForm({ action, fields = {}, className, children }: ActionFormProps) {
  const { formAction, problem, errors } = useActionForm(action)
  return (
    <form action={formAction} className={className}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <FormProblem problem={problem} errors={errors} />
    </form>
  )
}
