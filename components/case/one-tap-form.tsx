'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/use-action-form'
import type { ButtonLook } from '@/components/ui/button-look'
import { SubmitButton } from '@/components/ui/submit-button'

interface OneTapFormProps {
  readonly action: FormAction
  /** What it is about: hidden fields by name. */
  readonly fields: Readonly<Record<string, string>>
  readonly label: string
  readonly variant?: ButtonLook
  /** False where there is nothing to press any more: what was said of the last press stays. */
  readonly isOffered?: boolean
  /** The id of what says more about it. */
  readonly describedBy?: string
}

export function OneTapForm({
  action,
  fields,
  label,
  variant = 'secondary',
  isOffered = true,
  describedBy,
}: OneTapFormProps) {
  const sending = useTranslations('form')('sending')
  return (
    <ActionForm action={action} fields={fields} className="flex flex-wrap items-center gap-3">
      {isOffered ? (
        <SubmitButton variant={variant} pendingLabel={sending} aria-describedby={describedBy}>
          {label}
        </SubmitButton>
      ) : null}
    </ActionForm>
  )
}
