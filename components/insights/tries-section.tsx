import { useTranslations } from 'next-intl'
import { UrgencyTag } from '@/components/clinical/urgency-tag'
import { Table } from '@/components/ui/table'
import { reachedAtTry, tried, triesInShort, tryEnds } from '@/lib/insights/contact'
import type { Insights } from '@/lib/insights/insights'
import { InsightSection } from './insight-section'
import { useInsightWords } from './insight-words'
import { ShareList } from './share-list'
import { WithShare } from './with-share'

export function TriesSection({ reached, weeks }: Insights) {
  const t = useTranslations('insights')
  const { partOf } = useInsightWords()
  const all = triesInShort(reached)
  const drawn = reached.filter((each) => tried(each) > 0)
  return (
    <InsightSection
      section="tries"
      weeks={weeks}
      short={
        <p>
          {all.tried > 0 ? t('short.tries.some', all) : t('short.tries.none')}{' '}
          {all.tried > 0 ? t('short.tries.givenUp', { count: all.givenUp }) : null}
        </p>
      }
      note={all.untried > 0 ? t('note.tries', { count: all.untried }) : null}
      fills={[
        { look: 'done', label: t('part.first') },
        { look: 'part', label: t('part.afterFirst') },
        { look: 'warn', label: t('part.givenUp') },
        { look: 'rest', label: t('part.notReachedYet') },
      ]}
      plot={
        drawn.length === 0 ? null : (
          <ShareList
            head={t('head.tries')}
            bars={drawn.map((each) => ({
              key: each.tier,
              name: <UrgencyTag tier={each.tier} />,
              parts: [
                { look: 'done', value: each.first },
                { look: 'part', value: each.second + each.later },
                { look: 'warn', value: each.givenUp },
                { look: 'rest', value: each.trying + each.otherwise },
              ],
              whole: tried(each),
              value: partOf(reachedAtTry(each), tried(each)),
            }))}
          />
        )
      }
      table={<TriesTable reached={reached} />}
    />
  )
}

/** The numbers behind the bars. */
function TriesTable({ reached }: Pick<Insights, 'reached'>) {
  const t = useTranslations('insights')
  const { number } = useInsightWords()
  return (
    <Table
      caption={t('section.tries')}
      captionHidden
      rows={reached}
      rowKey={({ tier }) => tier}
      columns={[
        {
          key: 'tier',
          header: t('column.tier'),
          isRowHeader: true,
          cell: ({ tier }) => <UrgencyTag tier={tier} />,
        },
        { key: 'untried', header: t('column.untried'), align: 'end', cell: ({ untried }) => number(untried) },
        { key: 'tried', header: t('column.tried'), align: 'end', cell: (each) => number(tried(each)) },
        ...tryEnds.map((end) => ({
          key: end,
          header: t(`column.${end}`),
          align: 'end' as const,
          cell: (each: (typeof reached)[number]) => <WithShare count={each[end]} whole={tried(each)} />,
        })),
      ]}
    />
  )
}
