'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

interface NameFormProps {
  readonly action: FormAction
  readonly name: string
}

export function NameForm({ action, name }: NameFormProps) {
  const t = useTranslations('ownName')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed } = useActionForm(action, { labels: { name: t('name') } })
  return (
    <form action={formAction} noValidate className="max-w-[32rem]">
      <FormProblem problem={problem} errors={errors} />
      <TextInput
        id="name"
        name="name"
        label={t('name')}
        hint={t('hint')}
        error={errorOf('name')}
        autoComplete="name"
        maxLength={120}
        defaultValue={problem ? typed('name') : name}
      />
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('save')}</SubmitButton>
      </Actions>
    </form>
  )
}
