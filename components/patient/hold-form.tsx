'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

interface HoldFormProps {
  readonly action: FormAction
  readonly patientId: string
}

/** For leads: nothing of this record is erased until they say so. */
export function HoldForm({ action, patientId }: HoldFormProps) {
  const t = useTranslations('patient.hold')
  const sending = useTranslations('form')('sending')
  const { state, formAction, problem, errors, errorOf, typed } = useActionForm(action, {
    labels: { reason: t('reason') },
  })
  return (
    <Disclosure summary={t('ask')} open={state.code !== null}>
      <form action={formAction} noValidate className="max-w-[32rem] py-2">
        <FormProblem problem={problem} errors={errors} />
        <input type="hidden" name="patientId" value={patientId} />
        <p className="mb-3 max-w-prose">{t('lead')}</p>
        <div className="mb-4">
          <TextInput
            id="reason"
            name="reason"
            label={t('reason')}
            error={errorOf('reason')}
            defaultValue={typed('reason')}
            autoComplete="off"
            maxLength={300}
          />
        </div>
        <SubmitButton variant="secondary" pendingLabel={sending}>
          {t('place')}
        </SubmitButton>
      </form>
    </Disclosure>
  )
}
