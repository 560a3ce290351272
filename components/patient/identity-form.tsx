'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { BirthdayInput } from './birthday-input'
import { WhoFillsIn } from './who-fills-in'

interface IdentityFormProps {
  readonly action: FormAction
  readonly token: string
  readonly isDayFirst: boolean
}

const closed = ['link-used-up', 'link-not-valid']

export function IdentityForm({ action, token, isDayFirst }: IdentityFormProps) {
  const t = useTranslations('link')
  const sending = useTranslations('form')('sending')
  const form = useActionForm(action, {
    ids: { dateOfBirth: 'born' },
    labels: { filledInBy: t('who.label') },
  })
  const { state, formAction, problem, errors, errorOf, typed } = form
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
        <WhoFillsIn error={errorOf('filledInBy')} said={typed('filledInBy')} />
      </div>
      <BirthdayInput form={form} isDayFirst={isDayFirst} />
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('go')}</SubmitButton>
      </Actions>
    </form>
  )
}
