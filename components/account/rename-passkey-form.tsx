'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

interface RenamePasskeyFormProps {
  readonly action: FormAction
  readonly passkeyId: string
  readonly name: string
}

export function RenamePasskeyForm({ action, passkeyId, name }: RenamePasskeyFormProps) {
  const t = useTranslations('passkeys')
  const sending = useTranslations('form')('sending')
  const field = `name-${passkeyId}`
  const { formAction, problem, errors, errorOf, typed } = useActionForm(action, {
    ids: { name: field },
    labels: { name: t('name') },
  })
  return (
    <form action={formAction} noValidate className="max-w-[32rem]">
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="passkeyId" value={passkeyId} />
      <TextInput
        id={field}
        name="name"
        label={t('name')}
        error={errorOf('name')}
        maxLength={60}
        defaultValue={problem ? typed('name') : name}
      />
      <Actions>
        <SubmitButton variant="secondary" pendingLabel={sending}>
          {t('rename')}
        </SubmitButton>
      </Actions>
    </form>
  )
}
