'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'

interface OneTapFormProps {
  readonly action: FormAction
  /** What it is about: hidden fields by name. */
  readonly fields: Readonly<Record<string, string>>
  readonly label: string
  readonly isPrimary?: boolean
  /** The id of what says more about it. */
  readonly describedBy?: string
}

export function OneTapForm({ action, fields, label, isPrimary = false, describedBy }: OneTapFormProps) {
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors } = useActionForm(action)
  return (
    <form action={formAction} className="flex flex-wrap items-center gap-3">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant={isPrimary ? 'primary' : 'secondary'} pendingLabel={sending} aria-describedby={describedBy}>
        {label}
      </SubmitButton>
      <FormProblem problem={problem} errors={errors} />
    </form>
  )
}
