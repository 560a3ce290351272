'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

interface NewNumberFormProps {
  readonly action: FormAction
  readonly patientId: string
}

/** Whoever came without a link and has no record yet keeps this one, under the clinic's own number. */
export function NewNumberForm({ action, patientId }: NewNumberFormProps) {
  const t = useTranslations('patient.match')
  const label = useTranslations('newPatient')('recordNumber')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed } = useActionForm(action, {
    ids: { recordNumber: 'newNumber' },
    labels: { recordNumber: label },
  })
  return (
    <form action={formAction} noValidate>
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="patientId" value={patientId} />
      <TextInput
        id="newNumber"
        name="recordNumber"
        label={label}
        error={errorOf('recordNumber')}
        defaultValue={typed('recordNumber')}
        autoComplete="off"
        width={20}
      />
      <Actions>
        <SubmitButton variant="secondary" pendingLabel={sending}>
          {t('newGo')}
        </SubmitButton>
      </Actions>
    </form>
  )
}
