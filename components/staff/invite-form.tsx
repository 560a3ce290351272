'use client'

import { useTranslations } from 'next-intl'
import { ConfirmField } from '@/components/form/confirm-field'
import { FormProblem } from '@/components/form/form-problem'
import type { AskForPasskey } from '@/components/form/passkey-action'
import type { FormAction } from '@/components/form/use-action-form'
import { useConfirmedForm } from '@/components/form/use-confirmed-form'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { RoleSelect } from './role-select'

interface InviteFormProps {
  readonly action: FormAction
  readonly ask: AskForPasskey
}

export function InviteForm({ action, ask }: InviteFormProps) {
  const t = useTranslations('staff')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed, confirm } = useConfirmedForm(action, ask, {
    labels: { name: t('name'), email: t('email'), role: t('role') },
  })
  return (
    <form action={formAction} noValidate className="max-w-[32rem]">
      <FormProblem problem={problem} errors={errors} />
      <div className="flex flex-col gap-5">
        <TextInput
          id="name"
          name="name"
          label={t('name')}
          hint={t('nameHint')}
          error={errorOf('name')}
          autoComplete="off"
          maxLength={120}
          defaultValue={typed('name')}
        />
        <TextInput
          id="email"
          name="email"
          type="email"
          label={t('email')}
          error={errorOf('email')}
          autoComplete="off"
          maxLength={254}
          defaultValue={typed('email')}
        />
        <RoleSelect error={errorOf('role')} defaultValue={typed('role')} placeholder={t('choose')} />
        <ConfirmField {...confirm} />
      </div>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('invite')}</SubmitButton>
      </Actions>
    </form>
  )
}
