'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { ActionForm } from './action-form'
import { type AskForPasskey, withPasskey } from './passkey-action'
import type { FormAction } from './use-action-form'
import { usePasskeys } from './use-passkeys'

interface ByPasskeyProps {
  readonly lead: string
  readonly ask: AskForPasskey
  readonly send: FormAction
}

/** Another way in than the password. Where a browser has no passkeys, and without a script, it is not offered. */
export function ByPasskey({ lead, ask, send }: ByPasskeyProps) {
  const t = useTranslations('askPasskey')
  const sending = useTranslations('form')('sending')
  const none = useMemo(() => ({ givenUp: t('givenUp'), knownHere: t('knownHere') }), [t])
  const action = useMemo(() => withPasskey({ ask, send, of: 'known', none }), [ask, send, none])
  if (!usePasskeys()) return null
  return (
    <div className="mt-8 border-t border-edge pt-5">
      <p className="mb-3">{lead}</p>
      <ActionForm action={action} className="flex flex-col items-start gap-3">
        <SubmitButton variant="secondary" pendingLabel={sending}>
          {t('signIn')}
        </SubmitButton>
      </ActionForm>
    </div>
  )
}
