'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'

interface OneTapFormProps {
  readonly action: FormAction
  readonly caseId: string
  readonly label: string
  readonly isPrimary?: boolean
}

export function OneTapForm({ action, caseId, label, isPrimary = false }: OneTapFormProps) {
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors } = useActionForm(action)
  return (
    <form action={formAction} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="caseId" value={caseId} />
      <SubmitButton variant={isPrimary ? 'primary' : 'secondary'} pendingLabel={sending}>
        {label}
      </SubmitButton>
      <FormProblem problem={problem} errors={errors} />
    </form>
  )
}
