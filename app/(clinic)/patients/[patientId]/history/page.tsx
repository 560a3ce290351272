import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CompareForms } from '@/components/case/compare-forms'
import { Exercised } from '@/components/case/exercised'
import { HistoryLine } from '@/components/case/history-line'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewHistory } from '@/lib/operations/cases/view-history'
import { guarded, valueOrLeave } from '../../../../guarded'
import { ClinicFrame, currentStaff } from '../../../clinic-frame'
import { WhoSaw } from '../../who-saw'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('history'),
})

type Props = PageProps<'/patients/[patientId]/history'>

export default guarded(['form', 'obstacles'], async ({ params, searchParams }: Props) => {
  const actor = await currentStaff()
  const { from, to } = await searchParams
  const view = valueOrLeave(await viewHistory(actor, { ...(await params), from, to }))
  const t = await getTranslations('history')
  return (
    <ClinicFrame actor={actor} at="patients">
      <PageTitle
        above={<TextLink href={`/patients/${view.patient.id}`}>{view.patient.name}</TextLink>}
        lead={t('lead')}
        aside={<WhoSaw actor={actor} patientId={view.patient.id} />}
      >
        {t('title', { name: view.patient.name })}
      </PageTitle>
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,3fr)_minmax(20rem,2fr)]">
        <HistoryLine rows={view.rows} timeZone={view.timeZone} />
        <div>
          <Exercised plans={view.exercised} />
          <CompareForms view={view} />
        </div>
      </div>
    </ClinicFrame>
  )
})
