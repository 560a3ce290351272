'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { TextInput } from '@/components/ui/text-input'
import type { ConfirmsBy } from '@/lib/result'

interface ConfirmFieldProps {
  readonly id: string
  /** Undefined until it is asked for. */
  readonly by: ConfirmsBy | undefined
  readonly error: string | undefined
}

/** Asked for where it has been a while; whoever gets to see it has pressed the button once, and goes on from here. */
export function ConfirmField({ id, by, error }: ConfirmFieldProps) {
  const t = useTranslations('proof')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.querySelector('input')?.focus()
  }, [by])
  if (!by) return null
  if (by === 'passkey') return <p className="max-w-prose">{t('asked')}</p>
  return (
    <div ref={place} className="max-w-[32rem]">
      <TextInput
        id={id}
        name="confirming"
        type="password"
        label={t('confirm', { by: by === 'password-or-code' ? 'code' : 'password' })}
        hint={t('confirmHint')}
        error={error}
        autoComplete="current-password"
        maxLength={1000}
      />
    </div>
  )
}
