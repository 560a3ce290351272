import { useTranslations } from 'next-intl'
import { UrgencyTag } from '@/components/clinical/urgency-tag'
import { Table } from '@/components/ui/table'
import { judged, looksInShort } from '@/lib/insights/first-look'
import type { Insights } from '@/lib/insights/insights'
import { InsightSection } from './insight-section'
import { useInsightWords } from './insight-words'
import { ShareList } from './share-list'
import { WithShare } from './with-share'

export function FirstLookSection({ looks, weeks }: Insights) {
  const t = useTranslations('insights')
  const { partOf } = useInsightWords()
  const { first, overdue, waiting } = looksInShort(looks)
  const drawn = looks.filter((each) => judged(each) > 0)
  return (
    <InsightSection
      section="first-look"
      weeks={weeks}
      short={
        <p>
          {first
            ? t('short.firstLook.some', { tier: first.tier, inTime: first.inTime, judged: judged(first) })
            : t('short.firstLook.none')}{' '}
          {overdue > 0 ? t('short.firstLook.overdue', { count: overdue }) : null}
        </p>
      }
      note={waiting > 0 ? t('note.firstLook', { count: waiting }) : null}
      fills={[
        { look: 'done', label: t('part.inTime') },
        { look: 'part', label: t('part.late') },
        { look: 'warn', label: t('part.overdue') },
      ]}
      plot={
        drawn.length === 0 ? null : (
          <ShareList
            head={t('head.firstLook')}
            bars={drawn.map((each) => ({
              key: each.tier,
              name: <UrgencyTag tier={each.tier} />,
              parts: [
                { look: 'done', value: each.inTime },
                { look: 'part', value: each.late },
                { look: 'warn', value: each.overdue },
              ],
              whole: judged(each),
              value: partOf(each.inTime, judged(each)),
            }))}
          />
        )
      }
      table={<LooksTable looks={looks} />}
    />
  )
}

/** The numbers behind the bars. */
function LooksTable({ looks }: Pick<Insights, 'looks'>) {
  const t = useTranslations('insights')
  const { number, span } = useInsightWords()
  return (
    <Table
      caption={t('section.first-look')}
      captionHidden
      rows={looks}
      rowKey={({ tier }) => tier}
      columns={[
        {
          key: 'tier',
          header: t('column.tier'),
          isRowHeader: true,
          cell: ({ tier }) => <UrgencyTag tier={tier} />,
        },
        { key: 'cases', header: t('column.cases'), align: 'end', cell: ({ cases }) => number(cases) },
        {
          key: 'inTime',
          header: t('column.inTime'),
          align: 'end',
          cell: (each) => <WithShare count={each.inTime} whole={judged(each)} />,
        },
        { key: 'late', header: t('column.late'), align: 'end', cell: ({ late }) => number(late) },
        { key: 'overdue', header: t('column.overdue'), align: 'end', cell: (each) => number(each.overdue) },
        { key: 'waiting', header: t('column.waiting'), align: 'end', cell: (each) => number(each.waiting) },
        { key: 'median', header: t('column.median'), align: 'end', cell: ({ medianMs }) => span(medianMs) },
        { key: 'ninetieth', header: t('column.ninetieth'), align: 'end', cell: (each) => span(each.ninetiethMs) },
      ]}
    />
  )
}
