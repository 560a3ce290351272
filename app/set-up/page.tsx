import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FirstClinicForm } from '@/components/clinic/first-clinic-form'
import { PublicShell } from '@/components/shell/public-shell'
import { PageTitle } from '@/components/ui/page-title'
import { hasClinic } from '@/lib/auth/first-clinic'
import { timeZonesWith } from '@/lib/clinics/time-zones'
import { firstClinicHeld } from '@/lib/forms/first-clinic-fields'
import { guarded } from '../guarded'
import { openClinic } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('setUp'),
})

export default guarded(['form', 'obstacles', 'password', 'settings', 'setUp'], async () => {
  if (await hasClinic()) notFound()
  const t = await getTranslations('setUp')
  return (
    <PublicShell>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <FirstClinicForm action={openClinic} held={firstClinicHeld} timeZones={timeZonesWith()} />
    </PublicShell>
  )
})
