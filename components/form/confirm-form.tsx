'use client'

import { useTranslations } from 'next-intl'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ConfirmsBy } from '@/lib/result'
import { ConfirmField } from './confirm-field'
import { FormProblem } from './form-problem'
import type { AskForPasskey } from './passkey-action'
import { type FormAction, useActionForm } from './use-action-form'
import { useProof } from './with-proof'

interface ConfirmFormProps {
  readonly action: FormAction
  readonly ask: AskForPasskey
  readonly by: ConfirmsBy
  /** Where they go on from: hidden fields by name. */
  readonly fields: Readonly<Record<string, string>>
  readonly label: string
}

/** Stands in the place of what is not shown before they have shown that it is still them. */
export function ConfirmForm({ action, ask, by, fields, label }: ConfirmFormProps) {
  const sending = useTranslations('form')('sending')
  const proof = { by: by === 'passkey' ? by : 'password', ask } as const
  const { formAction, problem, errors, errorOf } = useActionForm(useProof(action, proof, 'confirming'))
  return (
    <form action={formAction} noValidate>
      <FormProblem problem={problem} errors={errors} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ConfirmField id="confirming" by={by} error={errorOf('confirming')} />
      <Actions>
        <SubmitButton pendingLabel={sending}>{label}</SubmitButton>
      </Actions>
    </form>
  )
}
