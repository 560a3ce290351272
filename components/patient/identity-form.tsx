'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { DateInput } from '@/components/ui/date-input'
import { Radios } from '@/components/ui/radios'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { fillingIn } from '@/lib/patients/filling-in'

interface IdentityFormProps {
  readonly action: FormAction
  readonly token: string
  readonly isDayFirst: boolean
}

const closed = ['link-used-up', 'link-not-valid']

export function IdentityForm({ action, token, isDayFirst }: IdentityFormProps) {
  const t = useTranslations('link')
  const sending = useTranslations('form')('sending')
  const { state, formAction, problem, errors, errorOf, typed } = useActionForm(action, {
    ids: { dateOfBirth: 'born' },
    labels: { filledInBy: t('who.label') },
  })
  // Nothing can be tried again here: the sentence says what happened and what to do.
  if (state.code !== null && closed.includes(state.code)) {
    return (
      <Notice kind="warning" role="alert">
        {problem}
      </Notice>
    )
  }
  return (
    <form action={formAction} noValidate>
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="token" value={token} />
      <div className="mb-6">
        <Radios
          id="filledInBy"
          name="filledInBy"
          legendAs="heading"
          label={t('who.title')}
          error={errorOf('filledInBy')}
          options={fillingIn.map((who) => ({ value: who, label: t(`who.${who}`) }))}
          defaultValue={typed('filledInBy')}
        />
      </div>
      <DateInput
        id="born"
        name="born"
        birthday
        label={t('dateOfBirth')}
        hint={t('dateHint', { isDayFirst: String(isDayFirst) })}
        error={errorOf('dateOfBirth')}
        partLabels={{ day: t('day'), month: t('month'), year: t('year') }}
        order={isDayFirst ? ['day', 'month', 'year'] : ['month', 'day', 'year']}
        defaultValue={{ day: typed('born_day'), month: typed('born_month'), year: typed('born_year') }}
      />
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('go')}</SubmitButton>
      </Actions>
    </form>
  )
}
