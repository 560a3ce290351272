import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { EmergencyNow } from '@/components/patient/emergency-now'
import { TextLink } from '@/components/ui/text-link'
import { currentActor } from '@/lib/auth/session'
import { helpLines } from '@/lib/content/help-lines'
import { spokenTo } from '@/lib/intake/spoken-to'
import { viewEmergency } from '@/lib/operations/intake/view-emergency'
import { guarded, valueOrLeave } from '../../../../guarded'
import { PatientFrame } from '../../../patient-frame'
import { SignedOut } from '../../../signed-out'
import { reply } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('titles'))('now') })

/** Where a form may end: what to do now stands alone here, and the rest of the questions is only offered. */
export default guarded(['form', 'obstacles'], async ({ params }: PageProps<'/intake/[intakeId]/now'>) => {
  const { intakeId } = await params
  const actor = await currentActor()
  if (actor?.kind !== 'patient') return <SignedOut />
  const result = await viewEmergency(actor, { intakeId, locale: await getLocale() })
  if (!result.ok && result.code === 'intake-sent') redirect(`/intake/${intakeId}/sent`)
  if (!result.ok && result.code === 'page-not-asked') redirect(`/intake/${intakeId}/${String(result.values?.page)}`)
  const { clinic, emergency, status, isCrisis, hasNumber, timeZone, about, rest } = valueOrLeave(result)
  const t = await getTranslations('now')
  return (
    <PatientFrame clinic={clinic}>
      <EmergencyNow
        {...{ intakeId, emergency, status, isCrisis, clinic, hasNumber, timeZone, about, reply }}
        help={helpLines(clinic.region)}
        level="h1"
      />
      <div data-print="no" className="mt-8 text-muted">
        <p>{t('restLead')}</p>
        <p className="flex flex-wrap gap-x-6">
          <TextLink href={`/intake/${intakeId}/${rest.page}${rest.at ? `#${rest.at}` : ''}`} className="py-2">
            {t('rest')}
          </TextLink>
          <TextLink href="/my" className="py-2">
            {t('home', spokenTo(about))}
          </TextLink>
        </p>
      </div>
    </PatientFrame>
  )
})
