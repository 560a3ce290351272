'use client'

import { useTranslations } from 'next-intl'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { TextLink } from '@/components/ui/text-link'
import { FormProblem } from './form-problem'
import { OwnPassword } from './own-password'
import { type FormAction, useActionForm } from './use-action-form'

export function SignInForm({ action }: { readonly action: FormAction }) {
  const t = useTranslations('signIn')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, typed } = useActionForm(action)
  return (
    <form action={formAction} noValidate>
      <FormProblem problem={problem} errors={errors} />
      <div className="flex flex-col gap-4">
        <TextInput
          id="email"
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username"
          maxLength={254}
          defaultValue={typed('email')}
        />
        <OwnPassword name="password" label={t('password')} />
      </div>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('go')}</SubmitButton>
        <TextLink href="/sign-in/forgot">{t('forgot')}</TextLink>
      </Actions>
    </form>
  )
}
