'use client'

import { useTranslations } from 'next-intl'
import { FieldError } from '@/components/ui/field'
import { OwnPassword } from './own-password'
import { usePasskeys } from './use-passkeys'
import type { Proof } from './with-proof'

interface OwnProofProps {
  readonly by: Proof['by']
  readonly name: string
  readonly label: string
  readonly error: string | undefined
}

/** The password, or where that is off the word that a passkey is asked for at the press of the button. */
export function OwnProof({ by, ...field }: OwnProofProps) {
  const t = useTranslations('proof')
  const canAsk = usePasskeys()
  if (by === 'password') return <OwnPassword {...field} />
  const { name, error } = field
  return (
    <div id={name} tabIndex={-1} className={error ? 'border-s-4 border-ink ps-4' : ''}>
      {error ? <FieldError id={name}>{error}</FieldError> : null}
      <p className="max-w-prose">{t(canAsk ? 'asked' : 'noScript')}</p>
    </div>
  )
}
