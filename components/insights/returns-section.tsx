import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import type { Insights } from '@/lib/insights/insights'
import { back, returnDays, returnsInShort } from '@/lib/insights/returns'
import { BarList } from './bar-list'
import { InsightSection } from './insight-section'
import { useInsightWords } from './insight-words'

export function ReturnsSection({ returns, weeks }: Insights) {
  const t = useTranslations('insights')
  const outcome = useTranslations('case.outcomes')
  const { percent, partOf } = useInsightWords()
  const all = returnsInShort(returns)
  const drawn = returns.filter(({ closed }) => closed > 0)
  const ofHundred = (part: number, { closed }: (typeof returns)[number]) => (part / closed) * 100
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
          <BarList
            max={100}
            tick={percent}
            head={t('head.returns')}
            bars={drawn.map((each) => ({
              key: each.outcome,
              name: outcome(each.outcome),
              parts: [
                { look: 'warn', value: ofHundred(each.reopened, each) },
                { look: 'part', value: ofHundred(each.anew, each) },
                { look: 'done', value: ofHundred(each.closed - back(each), each) },
              ],
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
  const { number, share } = useInsightWords()
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
          cell: (each) => (
            <>
              {number(back(each))}
              <span className="ms-2 inline-block min-w-[4em] text-muted">{share(back(each), each.closed)}</span>
            </>
          ),
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
