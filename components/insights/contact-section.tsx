import { useTranslations } from 'next-intl'
import { UrgencyTag } from '@/components/clinical/urgency-tag'
import { Table } from '@/components/ui/table'
import { contactInShort } from '@/lib/insights/contact'
import type { Insights } from '@/lib/insights/insights'
import { InsightSection } from './insight-section'
import { useInsightWords } from './insight-words'
import { ShareList } from './share-list'

export function ContactSection({ reached, weeks }: Insights) {
  const t = useTranslations('insights')
  const { partOf, span } = useInsightWords()
  const { first, waiting, without } = contactInShort(reached)
  const drawn = reached.filter(({ cases }) => cases > 0)
  return (
    <InsightSection
      section="contact"
      weeks={weeks}
      short={
        <p>
          {first
            ? t('short.contact.some', { tier: first.tier, contacted: first.contacted, cases: first.cases })
            : t('short.contact.none')}{' '}
          {first && first.contacted > 0
            ? t('short.contact.spans', { median: span(first.medianMs), ninetieth: span(first.ninetiethMs) })
            : null}
        </p>
      }
      note={waiting + without > 0 ? t('note.contact', { waiting, without }) : null}
      fills={[
        { look: 'done', label: t('part.contacted') },
        { look: 'part', label: t('part.closedWithout') },
        { look: 'warn', label: t('part.noContact') },
      ]}
      plot={
        drawn.length === 0 ? null : (
          <ShareList
            head={t('head.contact')}
            bars={drawn.map((each) => ({
              key: each.tier,
              name: <UrgencyTag tier={each.tier} />,
              parts: [
                { look: 'done', value: each.contacted },
                { look: 'part', value: each.without },
                { look: 'warn', value: each.waiting },
              ],
              whole: each.cases,
              value: partOf(each.contacted, each.cases),
            }))}
          />
        )
      }
      table={<ContactTable reached={reached} />}
    />
  )
}

/** The numbers behind the bars. */
function ContactTable({ reached }: Pick<Insights, 'reached'>) {
  const t = useTranslations('insights')
  const { number, span } = useInsightWords()
  return (
    <Table
      caption={t('section.contact')}
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
        { key: 'cases', header: t('column.cases'), align: 'end', cell: ({ cases }) => number(cases) },
        { key: 'contacted', header: t('column.contacted'), align: 'end', cell: (each) => number(each.contacted) },
        { key: 'noContact', header: t('column.noContact'), align: 'end', cell: ({ waiting }) => number(waiting) },
        { key: 'without', header: t('column.closedWithout'), align: 'end', cell: ({ without }) => number(without) },
        { key: 'median', header: t('column.median'), align: 'end', cell: ({ medianMs }) => span(medianMs) },
        { key: 'ninetieth', header: t('column.ninetieth'), align: 'end', cell: (each) => span(each.ninetiethMs) },
      ]}
    />
  )
}
