import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import type { Insights } from '@/lib/insights/insights'
import { byCode } from '@/lib/insights/outcome-codes'
import { BarList } from './bar-list'
import { InsightSection } from './insight-section'
import { useInsightWords } from './insight-words'

const drawn = 10

export function CodesSection({ codes, weeks }: Insights) {
  const t = useTranslations('insights')
  const { number } = useInsightWords()
  const all = byCode(codes)
  const more = all.length - drawn
  const chosen = all.reduce((sum, { cases }) => sum + cases, 0)
  return (
    <InsightSection
      section="codes"
      weeks={weeks}
      short={<p>{chosen > 0 ? t('short.codes.some', { chosen }) : t('short.codes.none')}</p>}
      fills={[{ look: 'done', label: t('column.cases') }]}
      plot={
        all.length === 0 ? null : (
          <>
            <BarList
              tick={number}
              head={t('column.cases')}
              bars={all.slice(0, drawn).map(({ icd10, text, cases }) => ({
                key: icd10,
                name: `${icd10} ${text}`,
                parts: [{ look: 'done', value: cases }],
                value: number(cases),
              }))}
            />
            {more > 0 ? <p className="text-small text-muted">{t('more', { count: more })}</p> : null}
          </>
        )
      }
      table={<CodesTable codes={codes} />}
    />
  )
}

/** The numbers behind the bars, by outcome too. */
function CodesTable({ codes }: Pick<Insights, 'codes'>) {
  const t = useTranslations('insights')
  const outcomes = useTranslations('case.outcomes')
  const { number } = useInsightWords()
  return (
    <Table
      caption={t('section.codes')}
      captionHidden
      rows={byCode(codes).flatMap(({ byOutcome }) => byOutcome)}
      rowKey={({ icd10, outcome }) => `${icd10} ${outcome}`}
      columns={[
        { key: 'code', header: t('column.code'), isRowHeader: true, cell: ({ icd10, text }) => `${icd10} ${text}` },
        { key: 'outcome', header: t('column.outcome'), cell: ({ outcome }) => outcomes(outcome) },
        { key: 'cases', header: t('column.cases'), align: 'end', cell: ({ cases }) => number(cases) },
      ]}
    />
  )
}
