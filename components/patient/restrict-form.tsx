'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

interface RestrictFormProps {
  readonly action: FormAction
  readonly patientId: string
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
}

/** For leads: from then on whoever opens this record says why. */
export function RestrictForm({ action, patientId, colleagues }: RestrictFormProps) {
  const t = useTranslations('patient.restrict')
  const sending = useTranslations('form')('sending')
  const { state, formAction, problem, errors, errorOf, typed } = useActionForm(action, {
    ids: { reason: 'restrict-reason', colleagueId: 'restrict-colleague' },
    labels: { reason: t('reason'), colleagueId: t('colleague') },
  })
  return (
    <Disclosure summary={t('ask')} open={state.code !== null}>
      <form action={formAction} noValidate className="max-w-[32rem] py-2">
        <FormProblem problem={problem} errors={errors} />
        <input type="hidden" name="patientId" value={patientId} />
        <p className="mb-3 max-w-prose">{t('lead')}</p>
        <div className="mb-4 flex flex-col gap-4">
          <TextInput
            id="restrict-reason"
            name="reason"
            label={t('reason')}
            error={errorOf('reason')}
            defaultValue={typed('reason')}
            autoComplete="off"
            maxLength={300}
          />
          <Select
            id="restrict-colleague"
            name="colleagueId"
            label={t('colleague')}
            hint={t('colleagueHint')}
            error={errorOf('colleagueId')}
            defaultValue={typed('colleagueId')}
            options={[
              { value: '', label: t('nobody') },
              ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
        <SubmitButton variant="secondary" pendingLabel={sending}>
          {t('place')}
        </SubmitButton>
      </form>
    </Disclosure>
  )
}
