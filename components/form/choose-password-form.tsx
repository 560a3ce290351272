'use client'

import { useTranslations } from 'next-intl'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { FormProblem } from './form-problem'
import { NewPasswordInput } from './new-password-input'
import { type FormAction, useActionForm } from './use-action-form'

interface ChoosePasswordFormProps {
  readonly action: FormAction
  readonly token: string
  /** Whose it is: what keeps passwords learns it from here. */
  readonly email: string
}

export function ChoosePasswordForm({ action, token, email }: ChoosePasswordFormProps) {
  const t = useTranslations('password')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf } = useActionForm(action, { labels: { password: t('new') } })
  return (
    <form action={formAction} noValidate>
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="username" value={email} autoComplete="username" />
      <NewPasswordInput error={errorOf('password')} />
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('choose')}</SubmitButton>
      </Actions>
    </form>
  )
}
