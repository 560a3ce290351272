'use client'

import { useTranslations } from 'next-intl'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { FormProblem } from './form-problem'
import { type FormAction, useActionForm } from './use-action-form'

export function ForgotForm({ action }: { readonly action: FormAction }) {
  const t = useTranslations('password')
  const email = useTranslations('signIn')('email')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed } = useActionForm(action, { labels: { email } })
  return (
    <form action={formAction} noValidate>
      <FormProblem problem={problem} errors={errors} />
      <TextInput
        id="email"
        name="email"
        type="email"
        label={email}
        error={errorOf('email')}
        autoComplete="username"
        maxLength={254}
        defaultValue={typed('email')}
      />
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('send')}</SubmitButton>
      </Actions>
    </form>
  )
}
