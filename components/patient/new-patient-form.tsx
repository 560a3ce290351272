'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { DateInput } from '@/components/ui/date-input'
import { PickRow } from '@/components/ui/pick-row'
import { Radios } from '@/components/ui/radios'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sexes } from '@/lib/patients/sex'

interface NewPatientFormProps {
  readonly action: FormAction
  readonly isDayFirst: boolean
}

const labelled = ['recordNumber', 'givenName', 'familyName', 'dateOfBirth', 'sex', 'email', 'phone'] as const

export function NewPatientForm({ action, isDayFirst }: NewPatientFormProps) {
  const t = useTranslations('newPatient')
  const sending = useTranslations('form')('sending')
  const form = useActionForm(action, {
    ids: { dateOfBirth: 'born' },
    labels: Object.fromEntries(labelled.map((name) => [name, t(name)])),
  })
  const { formAction, problem, errors, errorOf, typed } = form
  const text = (name: 'recordNumber' | 'givenName' | 'familyName' | 'email' | 'phone', hint?: string) => (
    <TextInput
      id={name}
      name={name}
      label={t(name)}
      hint={hint}
      error={errorOf(name)}
      autoComplete="off"
      defaultValue={typed(name)}
    />
  )
  return (
    <form action={formAction} noValidate className="max-w-[32rem]">
      <FormProblem problem={problem} errors={errors} />
      <div className="flex flex-col gap-5">
        {text('recordNumber', t('recordNumberHint'))}
        {text('givenName')}
        {text('familyName')}
        <BirthInput form={form} isDayFirst={isDayFirst} />
        <Radios
          id="sex"
          name="sex"
          label={t('sex')}
          error={errorOf('sex')}
          inline
          options={sexes.map((value) => ({ value, label: t(`sexes.${value}`) }))}
          defaultValue={typed('sex')}
        />
        {text('email', t('optional'))}
        {text('phone', t('optional'))}
        <PickRow
          type="checkbox"
          id="mayLeaveMessage"
          name="mayLeaveMessage"
          value="yes"
          label={t('mayLeaveMessage')}
          defaultChecked={typed('mayLeaveMessage') === 'yes'}
        />
      </div>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('save')}</SubmitButton>
      </Actions>
    </form>
  )
}

interface BirthInputProps {
  readonly form: Pick<ReturnType<typeof useActionForm>, 'errorOf' | 'typed'>
  readonly isDayFirst: boolean
}

function BirthInput({ form: { errorOf, typed }, isDayFirst }: BirthInputProps) {
  const t = useTranslations('newPatient')
  const part = useTranslations('link')
  return (
    <DateInput
      id="born"
      name="born"
      label={t('dateOfBirth')}
      hint={t('dateHint')}
      error={errorOf('dateOfBirth')}
      partLabels={{ day: part('day'), month: part('month'), year: part('year') }}
      order={isDayFirst ? ['day', 'month', 'year'] : ['month', 'day', 'year']}
      defaultValue={{ day: typed('born_day'), month: typed('born_month'), year: typed('born_year') }}
    />
  )
}
