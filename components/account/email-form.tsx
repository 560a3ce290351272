'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { OwnProof } from '@/components/form/own-proof'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { type Proof, useProof } from '@/components/form/with-proof'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { CodeInput } from './code-input'

interface EmailFormProps {
  readonly action: FormAction
  readonly proof: Proof
  /** Whether there are one-time codes, one of which shows who asks. */
  readonly asksCode: boolean
}

export function EmailForm({ action, proof, asksCode }: EmailFormProps) {
  const t = useTranslations('ownEmail')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed } = useActionForm(useProof(action, proof, 'current'), {
    labels: { email: t('new'), current: t('current'), code: t('code') },
  })
  return (
    <form action={formAction} noValidate className="max-w-[32rem]">
      <FormProblem problem={problem} errors={errors} />
      <div className="flex flex-col gap-5">
        <TextInput
          id="email"
          name="email"
          type="email"
          label={t('new')}
          hint={t('newHint')}
          error={errorOf('email')}
          autoComplete="email"
          maxLength={254}
          defaultValue={typed('email')}
        />
        <OwnProof by={proof.by} name="current" label={t('current')} error={errorOf('current')} />
        {asksCode ? (
          <CodeInput id="code" name="code" label={t('code')} hint={t('codeHint')} error={errorOf('code')} />
        ) : null}
      </div>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('send')}</SubmitButton>
      </Actions>
    </form>
  )
}
