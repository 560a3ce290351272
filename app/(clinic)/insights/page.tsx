import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InsightsPage } from '@/components/insights/insights-page'
import { readWeeks } from '@/lib/web/insights-address'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { guarded, valueOrLeave } from '../../guarded'
import { ClinicFrame, currentStaff } from '../clinic-frame'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('insights'),
})

export default guarded(['form', 'obstacles'], async ({ searchParams }: PageProps<'/insights'>) => {
  const actor = await currentStaff()
  const insights = valueOrLeave(await viewInsights(actor, { weeks: readWeeks(await searchParams), section: null }))
  return (
    <ClinicFrame actor={actor} at="insights">
      <InsightsPage {...insights} />
    </ClinicFrame>
  )
})
