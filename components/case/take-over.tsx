'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { durationWords } from '@/components/worklist/duration'
import { OneTapForm } from './one-tap-form'

interface TakeOverProps {
  readonly action: FormAction
  readonly caseId: string
  readonly ownerId: string
  readonly name: string
  readonly since: Date | null
  readonly now: Date
  readonly timeZone: string
}

/** Asks before it takes: who has it and for how long. The question opens without a script. */
export function TakeOver({ action, caseId, ownerId, name, since, now, timeZone }: TakeOverProps) {
  const t = useTranslations('case.takeOver')
  const d = useTranslations('duration')
  const format = useFormatter()
  const told = () => {
    if (since === null) return t('whoOnly', { name })
    const time = format.dateTime(since, { dateStyle: 'medium', timeStyle: 'short', timeZone })
    return t('who', { name, time, long: durationWords(d, now.getTime() - since.getTime()) })
  }
  return (
    <Disclosure summary={t('ask')}>
      <p className="mb-2 max-w-prose">{told()}</p>
      <OneTapForm action={action} fields={{ caseId, ownerId }} label={t('go', { name })} />
    </Disclosure>
  )
}
