import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import type { Insights } from '@/lib/insights/insights'
import { back, returnDays, returnsInShort } from '@/lib/insights/returns'
import { InsightSection } from './insight-section'
import { useInsightWords } from './insight-words'
import { ShareList } from './share-list'
import { WithShare } from './with-share'

export function ReturnsSection({ returns, weeks }: Insights) {
  const t = useTranslations('insights')
  const outcome = useTranslations('case.outcomes')
  const { partOf } = useInsightWords()
  const all = returnsInShort(returns)
  const drawn = returns.filter(({ closed }) => closed > 0)
  return (
    <InsightSection
      section="returns"
      weeks={weeks}
      short={
        <p>
          {all.closed > 0
            ? t('short.returns.some', { ...all, days: returnDays })
            : t('short.returns.none', { days: returnDays })}
        </p>
      }
      note={all.recent > 0 ? t('note.returns', { count: all.recent, days: returnDays }) : null}
      fills={[
        { look: 'warn', label: t('part.reopened') },
        { look: 'part', label: t('part.anew') },
        { look: 'done', label: t('part.notBack') },
      ]}
      plot={
        drawn.length === 0 ? null : (
          <ShareList
            head={t('head.returns')}
            bars={drawn.map((each) => ({
              key: each.outcome,
              name: outcome(each.outcome),
              parts: [
                { look: 'warn', value: each.reopened },
                { look: 'part', value: each.anew },
                { look: 'done', value: each.closed - back(each) },
              ],
              whole: each.closed,
              value: partOf(back(each), each.closed),
            }))}
          />
        )
      }
      table={<ReturnsTable returns={returns} />}
    />
  )
}

const counted = ['reopened', 'anew', 'recent'] as const

/** The numbers behind the bars. */
function ReturnsTable({ returns }: Pick<Insights, 'returns'>) {
  const t = useTranslations('insights')
  const outcomes = useTranslations('case.outcomes')
  const { number } = useInsightWords()
  return (
    <Table
      caption={t('section.returns')}
      captionHidden
      rows={returns}
      rowKey={({ outcome }) => outcome}
      columns={[
        {
          key: 'outcome',
          header: t('column.outcome'),
          isRowHeader: true,
          cell: ({ outcome }) => outcomes(outcome),
        },
        { key: 'closed', header: t('column.closedLongAgo'), align: 'end', cell: ({ closed }) => number(closed) },
        {
          key: 'back',
          header: t('column.back'),
          align: 'end',
          cell: (each) => <WithShare count={back(each)} whole={each.closed} />,
        },
        ...counted.map((each) => ({
          key: each,
          header: t(`column.${each}`),
          align: 'end' as const,
          cell: (row: (typeof returns)[number]) => number(row[each]),
        })),
      ]}
    />
  )
}
