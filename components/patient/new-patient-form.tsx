'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { PickRow } from '@/components/ui/pick-row'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { AlikePatients, AnotherPerson } from './alike-patients'
import { MayText } from './may-text'
import { PersonFields, usePersonLabels } from './person-fields'

interface NewPatientFormProps {
  readonly action: FormAction
  readonly isDayFirst: boolean
  /** Whether text messages leave from here. */
  readonly canText: boolean
}

export function NewPatientForm({ action, isDayFirst, canText }: NewPatientFormProps) {
  const t = useTranslations('newPatient')
  const sending = useTranslations('form')('sending')
  const form = useActionForm(action, { ids: { dateOfBirth: 'born' }, labels: usePersonLabels() })
  const { formAction, problem, errors, errorOf, typed, state } = form
  const text = (name: 'email' | 'phone') => (
    <TextInput
      id={name}
      name={name}
      label={t(name)}
      hint={t('optional')}
      error={errorOf(name)}
      autoComplete="off"
      defaultValue={typed(name)}
    />
  )
  return (
    <form action={formAction} noValidate className="max-w-[32rem]">
      <FormProblem problem={problem} errors={errors} />
      <AlikePatients alike={state.alike} />
      <div className="flex flex-col gap-5">
        <PersonFields form={form} isDayFirst={isDayFirst} />
        {text('email')}
        {text('phone')}
        <PickRow
          type="checkbox"
          id="mayLeaveMessage"
          name="mayLeaveMessage"
          value="yes"
          label={t('mayLeaveMessage')}
          defaultChecked={typed('mayLeaveMessage') === 'yes'}
        />
        {canText ? <MayText isTicked={typed('mayText') === 'yes'} /> : null}
      </div>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('save')}</SubmitButton>
        <AnotherPerson alike={state.alike} />
      </Actions>
    </form>
  )
}
