import { getTranslations } from 'next-intl/server'
import { EmergencyNow } from '@/components/patient/emergency-now'
import { NextSteps } from '@/components/patient/next-steps'
import { NoNumber } from '@/components/patient/no-number'
import { StatusLine } from '@/components/patient/status-line'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { helpLines } from '@/lib/content/help-lines'
import { spokenTo } from '@/lib/intake/spoken-to'
import type { viewHome } from '@/lib/operations/intake/view-home'
import { reply } from '../intake/[intakeId]/now/actions'

interface Props {
  readonly home: Extract<Awaited<ReturnType<typeof viewHome>>, { ok: true }>['value']
}

/** The head of the patient's own page: what counts now, as long as it counts. An emergency comes before any greeting. */
export async function WhatCounts({ home }: Props) {
  const t = await getTranslations('home')
  const { now, clinic, timeZone, about } = home
  const to = spokenTo(about)
  const { hasNumber } = home
  const help = helpLines(clinic.region)
  const title = (
    <PageTitle lead={t(home.hasNoLink ? 'leadHere' : 'lead', { ...to, clinic: clinic.name })}>
      {t('title', { ...to, name: home.givenName })}
    </PageTitle>
  )
  if (!now) return title
  const { intakeId, emergency, status, afterwards, isCrisis } = now
  if (emergency) {
    return (
      <div className="mb-8 flex flex-col gap-4">
        <EmergencyNow
          {...{ intakeId, emergency, status, isCrisis, clinic, hasNumber, help, about, timeZone, reply }}
          level="h1"
        />
      </div>
    )
  }
  return (
    <>
      {title}
      <div className="mb-8">
        <NextSteps {...{ afterwards, isCrisis, clinic, help, about }}>
          {hasNumber ? null : <NoNumber phone={clinic.phone} />}
          <StatusLine {...{ status, clinic, timeZone, about }} isEmergency={false} />
          <p className="mt-2">
            <TextLink href={`/intake/${intakeId}/sent`}>{t('nowSent')}</TextLink>
          </p>
        </NextSteps>
      </div>
    </>
  )
}
