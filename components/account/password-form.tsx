'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { NewPasswordInput } from '@/components/form/new-password-input'
import { OwnPassword } from '@/components/form/own-password'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'

interface PasswordFormProps {
  readonly action: FormAction
  /** Whose it is: what keeps passwords learns it from here. */
  readonly email: string
}

export function PasswordForm({ action, email }: PasswordFormProps) {
  const t = useTranslations('password')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf } = useActionForm(action, {
    labels: { current: t('current'), password: t('new') },
  })
  return (
    <form action={formAction} noValidate className="max-w-[32rem]">
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="username" value={email} autoComplete="username" />
      <div className="flex flex-col gap-5">
        <OwnPassword name="current" label={t('current')} error={errorOf('current')} />
        <NewPasswordInput error={errorOf('password')} />
      </div>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('change')}</SubmitButton>
      </Actions>
    </form>
  )
}
