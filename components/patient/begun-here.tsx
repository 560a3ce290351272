'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { BirthdayInput } from './birthday-input'

interface BegunHereFormProps {
  readonly action: FormAction
  readonly address: string
  readonly isDayFirst: boolean
}

/** Whose form it is, is shown by the date of birth alone: nothing on the page tells it. */
export function BegunHereForm({ action, address, isDayFirst }: BegunHereFormProps) {
  const t = useTranslations('start')
  const sending = useTranslations('form')('sending')
  const form = useActionForm(action, { ids: { dateOfBirth: 'born' }, labels: { dateOfBirth: t('born') } })
  const { state, formAction, problem, errors } = form
  if (state.code === 'begun-closed') {
    return (
      <Notice kind="warning" role="alert">
        <p>{problem}</p>
        <TextLink href={`/c/${address}`}>{t('begunNew')}</TextLink>
      </Notice>
    )
  }
  return (
    <form action={formAction} noValidate>
      <FormProblem problem={problem} errors={errors} />
      <BirthdayInput form={form} isDayFirst={isDayFirst} />
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('begunGoOn')}</SubmitButton>
      </Actions>
    </form>
  )
}
