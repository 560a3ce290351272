import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewPlanning } from '@/lib/operations/handouts/view-planning'
import { guarded, valueOrLeave } from '../../../../guarded'
import { ClinicFrame, currentStaff } from '../../../clinic-frame'
import { Composing } from '../../../composing'
import { compose } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('planning'),
})

type Props = PageProps<'/patients/[patientId]/plan'>

export default guarded(['planning', 'case', 'form', 'obstacles'], async ({ params, searchParams }: Props) => {
  const actor = await currentStaff()
  const { from } = await searchParams
  const view = valueOrLeave(await viewPlanning(actor, { ...(await params), from }))
  const t = await getTranslations('planning')
  const { patient } = view
  const back = `/patients/${patient.id}/give`
  return (
    <ClinicFrame actor={actor} at="patients">
      <PageTitle above={<TextLink href={back}>{t('toHandouts')}</TextLink>} lead={t('lead')}>
        {t('title', { name: patient.name })}
      </PageTitle>
      <Composing view={view} at={`/patients/${patient.id}/plan`} action={compose} fields={{ patientId: patient.id }} />
    </ClinicFrame>
  )
})
