'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { FieldError } from '@/components/ui/field'
import { PickRow } from '@/components/ui/pick-row'
import { SubmitButton } from '@/components/ui/submit-button'

interface AgreeFormProps {
  readonly action: FormAction
  readonly clinicName: string
}

export function AgreeForm({ action, clinicName }: AgreeFormProps) {
  const t = useTranslations('begin')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf } = useActionForm(action)
  const error = errorOf('agreed')
  return (
    <form action={formAction} noValidate>
      <FormProblem problem={problem} errors={errors} />
      {error ? <FieldError id="agreed">{error}</FieldError> : null}
      <PickRow
        type="checkbox"
        id="agreed"
        name="agreed"
        value="yes"
        label={t('agree', { clinic: clinicName })}
        invalid={error !== undefined}
      />
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('start')}</SubmitButton>
      </Actions>
    </form>
  )
}
