import { useFormatter, useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { ErasedCounts } from '@/lib/patients/erasure'
import type { Ground } from '@/lib/patients/grounds'

interface ErasedTableProps {
  readonly erasures: readonly {
    readonly id: string
    readonly patientId: string
    readonly at: Date
    readonly by: string | null
    readonly ground: Ground
    readonly words: string
    readonly counts: ErasedCounts
  }[]
  readonly timeZone: string
}

export function ErasedTable({ erasures, timeZone }: ErasedTableProps) {
  const t = useTranslations('erased')
  const grounds = useTranslations('patient.erase.grounds')
  const format = useFormatter()
  return (
    <Table
      caption={t('caption')}
      captionHidden
      rows={erasures}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'at',
          header: t('when'),
          isBare: true,
          isRowHeader: true,
          cell: ({ at }) => (
            <Time at={at}>{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })}</Time>
          ),
        },
        { key: 'by', header: t('by'), cell: ({ by }) => <bdi className="wrap-anywhere">{by ?? t('byItself')}</bdi> },
        {
          key: 'why',
          header: t('why'),
          cell: ({ ground, words }) => (
            <>
              {grounds(ground)}
              {words ? <span className="block text-small wrap-anywhere text-muted">{words}</span> : null}
            </>
          ),
        },
        { key: 'what', header: t('what'), cell: ({ counts }) => t('count', counts) },
        {
          key: 'id',
          header: t('id'),
          cell: ({ patientId }) => <span className="text-small wrap-anywhere">{patientId}</span>,
        },
      ]}
    />
  )
}
