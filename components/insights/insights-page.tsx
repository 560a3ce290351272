import { useTranslations } from 'next-intl'
import { PageTitle } from '@/components/ui/page-title'
import { PrintButton } from '@/components/ui/print-button'
import { type Insights, isEmpty, lastDay } from '@/lib/insights/insights'
import { CodesSection } from './codes-section'
import { ContactSection } from './contact-section'
import { DropOffSection } from './drop-off-section'
import { EmptyInsights } from './empty-insights'
import { FirstLookSection } from './first-look-section'
import { FlagsSection } from './flags-section'
import { HandoutsSection } from './handouts-section'
import { HospitalSection } from './hospital-section'
import { useInsightWords } from './insight-words'
import { IntakesSection } from './intakes-section'
import { PeriodLinks } from './period-links'
import { PlotPatterns } from './plot-patterns'
import { ReturnsSection } from './returns-section'
import { RoutineSection } from './routine-section'
import { TriesSection } from './tries-section'

export function InsightsPage(insights: Insights) {
  const t = useTranslations('insights')
  const { dayOfYear } = useInsightWords()
  const { weeks, period, timeZone, clinicName } = insights
  return (
    <>
      <PageTitle
        above={<span data-print="only">{clinicName}</span>}
        lead={t('lead')}
        aside={isEmpty(insights) ? null : <PrintButton>{t('print')}</PrintButton>}
      >
        {t('title')}
      </PageTitle>
      <PeriodLinks current={weeks} />
      <p className="mb-5 text-small text-muted">
        {t('span', { from: dayOfYear(period.weeks[0]?.monday ?? ''), until: dayOfYear(lastDay(insights)), timeZone })}
      </p>
      {isEmpty(insights) ? (
        <EmptyInsights weeks={weeks} />
      ) : (
        <>
          <PlotPatterns />
          <IntakesSection {...insights} />
          <FirstLookSection {...insights} />
          <ContactSection {...insights} />
          <TriesSection {...insights} />
          <ReturnsSection {...insights} />
          <CodesSection {...insights} />
          <HospitalSection {...insights} />
          <FlagsSection {...insights} />
          <DropOffSection {...insights} />
          <HandoutsSection {...insights} />
          <RoutineSection {...insights} />
        </>
      )}
    </>
  )
}
