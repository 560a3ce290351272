'use client'

import { useTranslations } from 'next-intl'
import { ConfirmField } from '@/components/form/confirm-field'
import { FormProblem } from '@/components/form/form-problem'
import type { AskForPasskey } from '@/components/form/passkey-action'
import type { FormAction } from '@/components/form/use-action-form'
import { useConfirmedForm } from '@/components/form/use-confirmed-form'
import type { ButtonLook } from '@/components/ui/button-look'
import { SubmitButton } from '@/components/ui/submit-button'

interface ConfirmedTapProps {
  readonly action: FormAction
  readonly ask: AskForPasskey
  /** What it is about: hidden fields by name. */
  readonly fields: Readonly<Record<string, string>>
  readonly label: string
  readonly variant?: ButtonLook
  /** The id of what says more about it. */
  readonly describedBy?: string
}

/** One press, or two: before the second they show that it is still them. */
export function ConfirmedTap({ action, ask, fields, label, variant = 'secondary', describedBy }: ConfirmedTapProps) {
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, confirm } = useConfirmedForm(action, ask)
  return (
    <form action={formAction} noValidate className="flex flex-col items-start gap-3">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="empty:hidden">
        <FormProblem problem={problem} errors={errors} />
        <ConfirmField {...confirm} />
      </div>
      <SubmitButton variant={variant} pendingLabel={sending} aria-describedby={describedBy}>
        {label}
      </SubmitButton>
    </form>
  )
}
