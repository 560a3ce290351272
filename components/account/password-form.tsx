'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { NewPasswordInput } from '@/components/form/new-password-input'
import { OwnProof } from '@/components/form/own-proof'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { type Proof, useProof } from '@/components/form/with-proof'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'

interface PasswordFormProps {
  readonly action: FormAction
  readonly proof: Proof
  /** Whose it is: what keeps passwords learns it from here. */
  readonly email: string
}

export function PasswordForm({ action, proof, email }: PasswordFormProps) {
  const t = useTranslations('password')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf } = useActionForm(useProof(action, proof, 'current'), {
    labels: { current: t('current'), password: t('new') },
  })
  return (
    <form action={formAction} noValidate className="max-w-[32rem]">
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="username" value={email} autoComplete="username" />
      <div className="flex flex-col gap-5">
        <OwnProof by={proof.by} name="current" label={t('current')} error={errorOf('current')} />
        <NewPasswordInput error={errorOf('password')} />
      </div>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t(proof.by === 'passkey' ? 'switchOn' : 'change')}</SubmitButton>
      </Actions>
    </form>
  )
}
