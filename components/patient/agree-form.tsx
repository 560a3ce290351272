'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { spokenTo } from '@/lib/intake/spoken-to'
import { Actions } from '@/components/ui/actions'
import { FieldError } from '@/components/ui/field'
import { PickRow } from '@/components/ui/pick-row'
import { SubmitButton } from '@/components/ui/submit-button'
import { type CallBackNumber, NumberFields } from './number-fields'

interface AgreeFormProps {
  readonly action: FormAction
  readonly clinicName: string
  readonly number: CallBackNumber
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
  /** What is agreed to. */
  readonly children: ReactNode
}

/** The number to call back, then the notice and the agreement that begins the form. */
export function AgreeForm({ action, clinicName, number, about, children }: AgreeFormProps) {
  const t = useTranslations('begin')
  const sending = useTranslations('form')('sending')
  const form = useActionForm(action, { labels: { phone: t('number.phone') } })
  const error = form.errorOf('agreed')
  return (
    <form action={form.formAction} noValidate>
      <FormProblem problem={form.problem} errors={form.errors} />
      <NumberFields form={form} held={number} about={about} />
      {children}
      {error ? <FieldError id="agreed">{error}</FieldError> : null}
      <PickRow
        type="checkbox"
        id="agreed"
        name="agreed"
        value="yes"
        label={t('agree', { ...spokenTo(about), clinic: clinicName })}
        invalid={error !== undefined}
        defaultChecked={form.typed('agreed') === 'yes'}
      />
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('start')}</SubmitButton>
      </Actions>
    </form>
  )
}
