import { useTranslations } from 'next-intl'
import { TierShape } from '@/components/clinical/tier-shape'
import { Table } from '@/components/ui/table'
import type { Insights } from '@/lib/insights/insights'
import { formsInShort } from '@/lib/insights/intakes'
import { tiers } from '@/lib/triage/urgency'
import { InsightSection } from './insight-section'
import { useInsightWords } from './insight-words'
import { WeekPlot } from './week-plot'

export function IntakesSection({ forms, weeks }: Insights) {
  const t = useTranslations('insights')
  const tier = useTranslations('clinical.tier')
  const { number, day, dayOfYear } = useInsightWords()
  const { total, emergencies, aWeek } = formsInShort(forms)
  return (
    <InsightSection
      section="intakes"
      weeks={weeks}
      short={
        <p>
          {total === 0 ? t('short.intakes.none') : t('short.intakes.some', { total, emergencies })}{' '}
          {aWeek !== null && aWeek >= 1 ? t('short.intakes.aWeek', { count: number(Math.round(aWeek)) }) : null}
        </p>
      }
      fills={[...tiers].reverse().map((each) => ({
        look: each,
        label: (
          <>
            <TierShape tier={each} />
            {tier(each)}
          </>
        ),
      }))}
      plot={total === 0 ? null : <WeekPlot weeks={forms} dayOf={day} number={number} soFar={t('soFar')} />}
      table={
        <Table
          caption={t('section.intakes')}
          captionHidden
          rows={[...forms].reverse()}
          rowKey={({ monday }) => monday}
          columns={[
            {
              key: 'week',
              header: t('column.week'),
              isRowHeader: true,
              cell: ({ monday, isRunning }) => (
                <>
                  {dayOfYear(monday)} {isRunning ? <span className="font-normal text-muted">{t('soFar')}</span> : null}
                </>
              ),
            },
            ...tiers.map((each) => ({
              key: each,
              header: tier(each),
              align: 'end' as const,
              cell: ({ byTier }: (typeof forms)[number]) => number(byTier[each]),
            })),
            { key: 'total', header: t('column.total'), align: 'end', cell: (week) => number(week.total) },
          ]}
        />
      }
    />
  )
}
