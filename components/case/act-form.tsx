'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'

export interface ActFormProps {
  readonly action: FormAction
  /** What it is about: hidden fields by name. */
  readonly fields: Readonly<Record<string, string | number>>
  /** Controls are called `<name>-<field>`, because a page holds several forms with fields of the same name. */
  readonly name: string
  readonly button: string
  /** Another way to send it, and what then follows. */
  readonly also?: { readonly label: string; readonly then: string }
  /** Field → its label. */
  readonly labels: Readonly<Record<string, string>>
  /** Field → how its first control is called, where that is not as the field. */
  readonly ids?: Readonly<Record<string, string>>
  /** The id of what says more about the button. */
  readonly describedBy?: string
  readonly children: (form: Pick<ReturnType<typeof useActionForm>, 'errorOf' | 'typed'>) => ReactNode
}

/** One act with what is typed for it. */
export function ActForm({ action, fields, name, button, also, labels, ids = {}, describedBy, children }: ActFormProps) {
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed } = useActionForm(action, { labels, ids })
  return (
    <form action={formAction} noValidate className="flex flex-col gap-3 py-1">
      <FormProblem
        problem={problem}
        errors={errors.map((error) => ({ ...error, fieldId: `${name}-${error.fieldId}` }))}
      />
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {children({ errorOf, typed })}
      <div className="flex flex-wrap gap-2">
        <SubmitButton variant="secondary" pendingLabel={sending} aria-describedby={describedBy}>
          {button}
        </SubmitButton>
        {also ? (
          <SubmitButton variant="quiet" pendingLabel={sending} name="then" value={also.then}>
            {also.label}
          </SubmitButton>
        ) : null}
      </div>
    </form>
  )
}
