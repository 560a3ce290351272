'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { OwnProof } from '@/components/form/own-proof'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { type Proof, useProof } from '@/components/form/with-proof'
import { SubmitButton } from '@/components/ui/submit-button'

interface SwitchOnRecordsProps {
  readonly action: FormAction
  readonly proof: Proof
  readonly fields: Readonly<Record<string, string>>
  readonly label: string
  readonly describedBy: string
}

/** As where a lead erases one record: whoever switches on that they all go shows that it is them. */
export function SwitchOnRecords({ action, proof, fields, label, describedBy }: SwitchOnRecordsProps) {
  const t = useTranslations('retention.confirm')
  const sending = useTranslations('form')('sending')
  const labels = { password: t('password') }
  const { formAction, problem, errors, errorOf } = useActionForm(useProof(action, proof, 'password'), { labels })
  return (
    <form action={formAction} noValidate className="w-full max-w-[36rem]">
      <FormProblem problem={problem} errors={errors} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="mb-3">
        <OwnProof by={proof.by} name="password" label={labels.password} error={errorOf('password')} />
      </div>
      <SubmitButton pendingLabel={sending} aria-describedby={describedBy}>
        {label}
      </SubmitButton>
    </form>
  )
}
