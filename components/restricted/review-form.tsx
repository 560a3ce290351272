'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

/** One press; words where there is something to say. */
export function ReviewForm({ action, openingId }: { readonly action: FormAction; readonly openingId: string }) {
  const t = useTranslations('openings')
  const sending = useTranslations('form')('sending')
  return (
    <ActionForm action={action} fields={{ openingId }} className="flex flex-wrap items-end gap-3">
      <TextInput id={`words-${openingId}`} name="words" label={t('words')} autoComplete="off" maxLength={300} />
      <SubmitButton variant="secondary" pendingLabel={sending}>
        {t('go')}
      </SubmitButton>
    </ActionForm>
  )
}
