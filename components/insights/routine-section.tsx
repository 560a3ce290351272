import { useFormatter, useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import type { Insights } from '@/lib/insights/insights'
import { drawsInShort, lookedAt } from '@/lib/insights/routine'
import { BarList } from './bar-list'
import { InsightSection } from './insight-section'
import { useInsightWords } from './insight-words'

/** A month comes as YYYY-MM and belongs to no time zone any more. */
function useMonthName() {
  const format = useFormatter()
  return (month: string) =>
    format.dateTime(new Date(`${month}-01`), { month: 'short', year: 'numeric', timeZone: 'UTC' })
}

export function RoutineSection({ draws, weeks }: Insights) {
  const t = useTranslations('insights')
  const { number, partOf } = useInsightWords()
  const monthName = useMonthName()
  const all = drawsInShort(draws)
  const looked = lookedAt(all)
  const left = all.drawn - all.erased - looked
  return (
    <InsightSection
      section="routine"
      weeks={weeks}
      short={
        <p>
          {draws.length > 0 ? t('short.routine.some', { ...all, looked }) : t('short.routine.none')}{' '}
          <TextLink href="/insights/routine">{t('routine')}</TextLink>
        </p>
      }
      note={all.erased + left > 0 ? t('note.routine', { erased: all.erased, left }) : null}
      fills={[
        { look: 'done', label: t('part.tierRight') },
        { look: 'warn', label: t('part.tooLow') },
        { look: 'part', label: t('part.tooHigh') },
        { look: 'rest', label: t('part.unsaid') },
      ]}
      plot={
        draws.length === 0 ? null : (
          <BarList
            tick={number}
            head={t('head.routine')}
            bars={draws.map((each) => ({
              key: each.month,
              name: monthName(each.month),
              parts: [
                { look: 'done', value: each.right },
                { look: 'warn', value: each.tooLow },
                { look: 'part', value: each.tooHigh },
                { look: 'rest', value: each.drawn - each.erased - each.right - each.tooLow - each.tooHigh },
              ],
              value: partOf(lookedAt(each), each.drawn - each.erased),
            }))}
          />
        )
      }
      table={<DrawsTable draws={draws} />}
    />
  )
}

const counted = ['right', 'tooLow', 'tooHigh', 'cannotTell'] as const

/** The numbers behind the bars. */
function DrawsTable({ draws }: Pick<Insights, 'draws'>) {
  const t = useTranslations('insights')
  const { number } = useInsightWords()
  const monthName = useMonthName()
  return (
    <Table
      caption={t('section.routine')}
      captionHidden
      rows={draws}
      rowKey={({ month }) => month}
      columns={[
        { key: 'month', header: t('column.month'), isRowHeader: true, cell: ({ month }) => monthName(month) },
        { key: 'ofCases', header: t('column.ofCases'), align: 'end', cell: ({ ofCases }) => number(ofCases) },
        { key: 'drawn', header: t('column.drawn'), align: 'end', cell: ({ drawn }) => number(drawn) },
        { key: 'erased', header: t('column.erased'), align: 'end', cell: ({ erased }) => number(erased) },
        { key: 'lookedAt', header: t('column.lookedAt'), align: 'end', cell: (each) => number(lookedAt(each)) },
        ...counted.map((each) => ({
          key: each,
          header: t(each === 'right' ? 'column.tierRight' : `column.${each}`),
          align: 'end' as const,
          cell: (draw: (typeof draws)[number]) => number(draw[each]),
        })),
      ]}
    />
  )
}
