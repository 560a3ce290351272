'use client'

import { useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'

interface FormProblemProps {
  readonly problem: string | null
  readonly errors: readonly { readonly fieldId: string; readonly message: string }[]
}

/** What stands over a form that was refused: a list that leads to the fields, or one sentence where no field is at fault. */
export function FormProblem({ problem, errors }: FormProblemProps) {
  const t = useTranslations('form')
  if (problem === null) return null
  if (errors.length > 0) return <ErrorSummary title={t('problem')} errors={errors} />
  return (
    <div className="mb-6">
      <Notice kind="warning" role="alert">
        {problem}
      </Notice>
    </div>
  )
}
