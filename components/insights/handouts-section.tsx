import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { answered, handoutsInShort } from '@/lib/insights/handouts'
import type { Insights } from '@/lib/insights/insights'
import { BarList } from './bar-list'
import { InsightSection } from './insight-section'
import { useInsightWords } from './insight-words'
import { UnderstoodPlot } from './understood-plot'

const drawn = 10
const counted = ['sent', 'opened', 'confirmed', 'right', 'close', 'worrying'] as const

export function HandoutsSection({ handouts, weeks }: Insights) {
  const t = useTranslations('insights')
  const { number, partOf } = useInsightWords()
  const all = handoutsInShort(handouts)
  const more = handouts.length - drawn
  return (
    <InsightSection
      section="handouts"
      weeks={weeks}
      short={
        <p>
          {handouts.length === 0 ? t('short.handouts.none') : t('short.handouts.some', all)}{' '}
          {answered(all) > 0 ? t('short.handouts.worrying', { worrying: all.worrying, answered: answered(all) }) : null}
        </p>
      }
      fills={[
        { look: 'done', label: t('part.confirmed') },
        { look: 'part', label: t('part.opened') },
        { look: 'rest', label: t('part.unopened') },
      ]}
      plot={
        handouts.length === 0 ? null : (
          <>
            <BarList
              tick={number}
              head={t('head.handouts')}
              bars={handouts.slice(0, drawn).map(({ handout, title, sent, opened, confirmed }) => ({
                key: handout,
                name: title,
                parts: [
                  { look: 'done', value: confirmed },
                  { look: 'part', value: Math.max(0, opened - confirmed) },
                  { look: 'rest', value: sent - Math.max(opened, confirmed) },
                ],
                value: partOf(confirmed, sent),
              }))}
            />
            {more > 0 ? <p className="text-small text-muted">{t('more', { count: more })}</p> : null}
            <UnderstoodPlot handouts={handouts} />
          </>
        )
      }
      table={<HandoutsTable handouts={handouts} />}
    />
  )
}

/** The numbers behind the bars. */
function HandoutsTable({ handouts }: Pick<Insights, 'handouts'>) {
  const t = useTranslations('insights')
  const { number } = useInsightWords()
  return (
    <Table
      caption={t('section.handouts')}
      captionHidden
      rows={handouts}
      rowKey={({ handout }) => handout}
      columns={[
        { key: 'handout', header: t('column.handout'), isRowHeader: true, cell: ({ title }) => title },
        ...counted.map((each) => ({
          key: each,
          header: t(`column.${each}`),
          align: 'end' as const,
          cell: (use: (typeof handouts)[number]) => number(use[each]),
        })),
      ]}
    />
  )
}
