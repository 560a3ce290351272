import { getTranslations } from 'next-intl/server'
import { EmergencyNow } from '@/components/patient/emergency-now'
import { NextSteps } from '@/components/patient/next-steps'
import { NoNumber } from '@/components/patient/no-number'
import { StatusLine } from '@/components/patient/status-line'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { helpLines } from '@/lib/content/help-lines'
import type { viewHome } from '@/lib/operations/intake/view-home'
import { reply } from '../intake/[intakeId]/now/actions'

interface Props {
  readonly home: Extract<Awaited<ReturnType<typeof viewHome>>, { ok: true }>['value']
}

/** The head of the patient's own page: what counts now, as long as it counts. An emergency comes before any greeting. */
export async function WhatCounts({ home }: Props) {
  const t = await getTranslations('home')
  const { now, clinic, timeZone } = home
  const hasNumber = home.number.phone !== null
  const help = helpLines(clinic.region)
  const title = <PageTitle lead={t('lead', { clinic: clinic.name })}>{t('title', { name: home.givenName })}</PageTitle>
  if (!now) return title
  const { intakeId, emergency, status, afterwards, isCrisis } = now
  if (emergency) {
    return (
      <div className="mb-8 flex flex-col gap-4">
        <EmergencyNow
          {...{ intakeId, emergency, status, isCrisis, clinic, hasNumber, help, timeZone, reply }}
          level="h1"
        />
      </div>
    )
  }
  return (
    <>
      {title}
      <div className="mb-8">
        <NextSteps afterwards={afterwards} isCrisis={isCrisis} clinic={clinic} help={help}>
          {hasNumber ? null : <NoNumber phone={clinic.phone} />}
          <StatusLine status={status} isEmergency={false} clinic={clinic} timeZone={timeZone} />
          <p className="mt-2">
            <TextLink href={`/intake/${intakeId}/sent`}>{t('nowSent')}</TextLink>
          </p>
        </NextSteps>
      </div>
    </>
  )
}
