import { getFormatter, getTranslations } from 'next-intl/server'
import { EmergencyNow } from '@/components/patient/emergency-now'
import { NextSteps } from '@/components/patient/next-steps'
import { NoNumber } from '@/components/patient/no-number'
import { SafetyNet } from '@/components/patient/safety-net'
import { StatusLine } from '@/components/patient/status-line'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { helpLines } from '@/lib/content/help-lines'
import { spokenTo } from '@/lib/intake/spoken-to'
import type { viewResult } from '@/lib/operations/intake/view-result'
import { reply } from '../now/actions'

interface Props {
  readonly intakeId: string
  readonly sent: Extract<Awaited<ReturnType<typeof viewResult>>, { ok: true }>['value']
}

/**
 * What happens next and by when. An emergency looks like one, and what the person just said is not read back to them as
 * signs to look out for.
 */
export async function WhatNow({ intakeId, sent }: Props) {
  const { clinic, afterwards, isCrisis, emergency, status, hasNumber, timeZone, about } = sent
  const to = spokenTo(about)
  const t = await getTranslations('sent')
  const help = helpLines(clinic.region)
  const { emergency: number } = help
  const format = await getFormatter()
  const date = format.dateTime(sent.submittedAt, { dateStyle: 'long', timeStyle: 'short', timeZone })
  const received = t('received', { ...to, name: sent.givenName, date })
  if (emergency && status) {
    return (
      <>
        <EmergencyNow
          {...{ intakeId, clinic, help, reply, emergency, status, isCrisis, hasNumber, timeZone, about }}
          level="h1"
        />
        <p>{received}</p>
      </>
    )
  }
  return (
    <>
      <PageTitle lead={received}>
        {sent.isClosed ? t('titleClosed') : t(`title.${afterwards}`, { ...to, emergency: number })}
      </PageTitle>
      {sent.isClosed ? (
        <Notice>{t('closed', to)}</Notice>
      ) : (
        <NextSteps {...{ afterwards, isCrisis, clinic, help, about }}>
          {hasNumber ? null : <NoNumber phone={clinic.phone} />}
          {status ? <StatusLine {...{ status, clinic, timeZone, about }} isEmergency={false} /> : null}
        </NextSteps>
      )}
      {sent.hasCorrection ? <Notice kind="warning">{t('correction', { ...to, emergency: number })}</Notice> : null}
      <SafetyNet signs={sent.safetyNet} phone={clinic.phone} help={help} />
    </>
  )
}
