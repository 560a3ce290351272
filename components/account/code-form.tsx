'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { CodeInput } from './code-input'
import { RecoveryCodes } from './recovery-codes'

interface CodeFormProps {
  /** Tells its field from those of other forms on the page. */
  readonly id: string
  readonly action: FormAction
  /** What its button does. */
  readonly label: string
  readonly isPrimary?: boolean
}

/** Asks for a code, and shows recovery codes where it was sent for them. */
export function CodeForm({ id, action, label, isPrimary = false }: CodeFormProps) {
  const t = useTranslations('codes')
  const sending = useTranslations('form')('sending')
  const field = `${id}-code`
  const { state, formAction, problem, errors, errorOf } = useActionForm(action, {
    ids: { code: field },
    labels: { code: t('code') },
  })
  if (state.shown) return <RecoveryCodes codes={state.shown} />
  return (
    <form action={formAction} noValidate className="max-w-[32rem]">
      <FormProblem problem={problem} errors={errors} />
      <CodeInput id={field} name="code" label={t('code')} hint={t('codeHint')} error={errorOf('code')} />
      <Actions>
        <SubmitButton variant={isPrimary ? 'primary' : 'secondary'} pendingLabel={sending}>
          {label}
        </SubmitButton>
      </Actions>
    </form>
  )
}
