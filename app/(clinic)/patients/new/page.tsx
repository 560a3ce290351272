import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import { NewPatientForm } from '@/components/patient/new-patient-form'
import { PageTitle } from '@/components/ui/page-title'
import { viewClinic } from '@/lib/operations/clinic/view-clinic'
import { isDayFirst } from '@/lib/web/date-order'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { addPatient } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('newPatient'),
})

export default guarded(['form', 'obstacles', 'link', 'newPatient'], async () => {
  const actor = await currentStaff()
  const { region, canText } = valueOrLeave(await viewClinic(actor, {}))
  const t = await getTranslations('newPatient')
  const back = (await getTranslations('patients'))('title')
  return (
    <ClinicFrame actor={actor} at="patients">
      <PageTitle above={<TextLink href="/patients">{back}</TextLink>}>{t('title')}</PageTitle>
      <NewPatientForm action={addPatient} isDayFirst={isDayFirst('en', region)} canText={canText} />
    </ClinicFrame>
  )
})
