import { useTranslations } from 'next-intl'
import { UrgencyTag } from '@/components/clinical/urgency-tag'
import { Table } from '@/components/ui/table'
import { endedInShort, inHospital } from '@/lib/insights/hospital'
import type { Insights } from '@/lib/insights/insights'
import { InsightSection } from './insight-section'
import { useInsightWords } from './insight-words'
import { ShareList } from './share-list'
import { WithShare } from './with-share'

export function HospitalSection({ ended, weeks }: Insights) {
  const t = useTranslations('insights')
  const { partOf } = useInsightWords()
  const all = endedInShort(ended)
  const drawn = ended.filter(({ closed }) => closed > 0)
  return (
    <InsightSection
      section="hospital"
      weeks={weeks}
      short={
        <p>
          {all.closed > 0 ? t('short.hospital.some', { ...all, hospital: inHospital(all) }) : t('short.hospital.none')}
        </p>
      }
      fills={[
        { look: 'warn', label: t('part.admitted') },
        { look: 'part', label: t('part.sentToEmergency') },
        { look: 'done', label: t('part.notHospital') },
      ]}
      plot={
        drawn.length === 0 ? null : (
          <ShareList
            head={t('head.hospital')}
            bars={drawn.map((each) => ({
              key: each.tier,
              name: <UrgencyTag tier={each.tier} />,
              parts: [
                { look: 'warn', value: each.admitted },
                { look: 'part', value: each.sent },
                { look: 'done', value: each.closed - inHospital(each) },
              ],
              whole: each.closed,
              value: partOf(inHospital(each), each.closed),
            }))}
          />
        )
      }
      table={<EndedTable ended={ended} />}
    />
  )
}

const counted = [
  ['sent', 'sentToEmergency'],
  ['admitted', 'admitted'],
  ['right', 'tierRight'],
  ['tooLow', 'tooLow'],
  ['tooHigh', 'tooHigh'],
] as const

/** The numbers behind the bars, with whether the tier was right as it was judged at close. */
function EndedTable({ ended }: Pick<Insights, 'ended'>) {
  const t = useTranslations('insights')
  const { number } = useInsightWords()
  return (
    <Table
      caption={t('section.hospital')}
      captionHidden
      rows={ended}
      rowKey={({ tier }) => tier}
      columns={[
        {
          key: 'tier',
          header: t('column.triageTier'),
          isRowHeader: true,
          cell: ({ tier }) => <UrgencyTag tier={tier} />,
        },
        { key: 'closed', header: t('column.closed'), align: 'end', cell: ({ closed }) => number(closed) },
        {
          key: 'hospital',
          header: t('column.hospital'),
          align: 'end',
          cell: (each) => <WithShare count={inHospital(each)} whole={each.closed} />,
        },
        ...counted.map(([key, column]) => ({
          key,
          header: t(`column.${column}`),
          align: 'end' as const,
          cell: (row: (typeof ended)[number]) => number(row[key]),
        })),
      ]}
    />
  )
}
