'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/form/action-form'
import type { AskForPasskey } from '@/components/form/passkey-action'
import type { FormAction } from '@/components/form/use-action-form'
import { usePasskeys } from '@/components/form/use-passkeys'
import { useProof } from '@/components/form/with-proof'
import { SubmitButton } from '@/components/ui/submit-button'

interface PasswordOffFormProps {
  readonly ask: AskForPasskey
  readonly action: FormAction
}

/** One press, and one of the passkeys, which shows that it works before nothing else does. */
export function PasswordOffForm({ ask, action }: PasswordOffFormProps) {
  const t = useTranslations('passwordOff')
  const sending = useTranslations('form')('sending')
  const proven = useProof(action, { by: 'passkey', ask }, 'proof')
  if (!usePasskeys()) return <p>{t('noScript')}</p>
  return (
    <ActionForm action={proven} className="flex flex-col items-start gap-3">
      <SubmitButton variant="secondary" pendingLabel={sending}>
        {t('switch')}
      </SubmitButton>
    </ActionForm>
  )
}
