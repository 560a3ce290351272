import { useTranslations } from 'next-intl'
import { SubmitButton } from '@/components/ui/submit-button'
import { ActionForm } from './action-form'
import type { FormAction } from './use-action-form'

interface ActOnProps {
  readonly action: FormAction
  readonly fields: Readonly<Record<string, string>>
  readonly label: string
  /** Of what in a list: said to whoever does not see the row. */
  readonly name: string
}

/** A quiet press beside one row of a list. */
export function ActOn({ action, fields, label, name }: ActOnProps) {
  return (
    <ActionForm action={action} fields={fields}>
      <SubmitButton variant="quiet" pendingLabel={useTranslations('form')('sending')} aria-label={`${label}: ${name}`}>
        {label}
      </SubmitButton>
    </ActionForm>
  )
}
