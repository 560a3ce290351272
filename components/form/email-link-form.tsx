'use client'

import { useTranslations } from 'next-intl'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { FormProblem } from './form-problem'
import { type FormAction, useActionForm } from './use-action-form'

interface EmailLinkFormProps {
  readonly action: FormAction
  readonly token: string
  /** What its button is there for, and what it says. */
  readonly does: string
  readonly label: string
}

/** The one button of a link's page. */
export function EmailLinkForm({ action, token, does, label }: EmailLinkFormProps) {
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors } = useActionForm(action, { labels: {} })
  return (
    <form action={formAction}>
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="does" value={does} />
      <Actions>
        <SubmitButton pendingLabel={sending}>{label}</SubmitButton>
      </Actions>
    </form>
  )
}
