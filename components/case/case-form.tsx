'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'

interface CaseFormProps {
  readonly action: FormAction
  readonly caseId: string
  readonly revision: number
  /** Controls are called `<name>-<field>`, because a case page holds several forms with fields of the same name. */
  readonly name: string
  readonly button: string
  /** Field → its label. */
  readonly labels: Readonly<Record<string, string>>
  readonly children: (form: Pick<ReturnType<typeof useActionForm>, 'errorOf' | 'typed'>) => ReactNode
}

/** One act on a case. The revision goes along, so that what changed meanwhile is never overwritten unseen. */
export function CaseForm({ action, caseId, revision, name, button, labels, children }: CaseFormProps) {
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed } = useActionForm(action, { labels })
  return (
    <form action={formAction} noValidate className="flex flex-col gap-3 py-1">
      <FormProblem
        problem={problem}
        errors={errors.map((error) => ({ ...error, fieldId: `${name}-${error.fieldId}` }))}
      />
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="revision" value={revision} />
      {children({ errorOf, typed })}
      <div>
        <SubmitButton variant="secondary" pendingLabel={sending}>
          {button}
        </SubmitButton>
      </div>
    </form>
  )
}
