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

type Props = PageProps<'/cases/[caseId]/plan'>

export default guarded(['planning', 'case', 'form', 'obstacles'], async ({ params, searchParams }: Props) => {
  const actor = await currentStaff()
  const { from } = await searchParams
  const view = valueOrLeave(await viewPlanning(actor, { ...(await params), from }))
  const t = await getTranslations('planning')
  const { patient } = view
  const back = `/cases/${view.caseId ?? ''}`
  return (
    <ClinicFrame actor={actor} at="worklist">
      <PageTitle above={<TextLink href={back}>{t('toCase')}</TextLink>} lead={t('lead')}>
        {t('title', { name: patient.name })}
      </PageTitle>
      <Composing
        view={view}
        at={`/cases/${view.caseId ?? ''}/plan`}
        action={compose}
        fields={{ caseId: view.caseId ?? '' }}
      />
    </ClinicFrame>
  )
})
