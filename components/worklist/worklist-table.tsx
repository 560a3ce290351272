import { useFormatter, useTranslations } from 'next-intl'
import { UrgencyTag } from '@/components/clinical/urgency-tag'
import { type Column, Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { belongs, type ListedCase } from '@/lib/cases/live-list'
import type { WorklistFilter } from '@/lib/cases/worklist-filters'
import { durationWords } from './duration'
import { PatientCell } from './patient-cell'

interface WorklistTableProps {
  readonly rows: readonly ListedCase[]
  readonly filter: WorklistFilter
  readonly now: number
  readonly timeZone: string
}

/** Whom do I look at next? The reason stands before the times, the times line up. */
export function WorklistTable({ rows, filter, now, timeZone }: WorklistTableProps) {
  const t = useTranslations('worklist')
  const d = useTranslations('duration')
  const format = useFormatter()
  const moment = (at: number, words: React.ReactNode) => {
    const date = new Date(at)
    return (
      <Time at={date} title={format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short', timeZone })}>
        {words}
      </Time>
    )
  }
  const left = ({ closedAt, dueAt, isLookedAt }: ListedCase) => {
    if (closedAt !== null) return moment(closedAt, t('closedAgo', { time: durationWords(d, now - closedAt) }))
    if (isLookedAt) return <span className="text-muted">{t('seen')}</span>
    const words = durationWords(d, dueAt - now)
    return moment(dueAt, dueAt >= now ? words : <strong>{t('overdue', { time: words })}</strong>)
  }
  const isClosedList = filter === 'closed'
  const columns: readonly Column<ListedCase>[] = [
    { key: 'tier', header: t('tier'), isBare: true, cell: ({ tier }) => <UrgencyTag tier={tier} /> },
    {
      key: 'patient',
      header: t('patient'),
      isBare: true,
      isRowHeader: true,
      cell: (row) => <PatientCell row={row} hasLeft={!belongs(filter, row)} />,
    },
    {
      key: 'why',
      header: t('why'),
      isBare: true,
      cell: (row) => <Why {...row} />,
    },
    { key: 'left', header: isClosedList ? t('closed') : t('left'), align: 'end', cell: left },
    {
      key: 'waiting',
      header: t('waiting'),
      align: 'end',
      cell: ({ openedAt, closedAt }) => moment(openedAt, durationWords(d, (closedAt ?? now) - openedAt)),
    },
    {
      key: 'owner',
      header: t('owner'),
      cell: (row) => <Owner {...row} />,
    },
  ]
  return (
    <Table
      caption={isClosedList ? t('captionClosed') : t('caption')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      isPast={(row) => !belongs(filter, row)}
      columns={columns}
    />
  )
}

function Why({ topFlags, moreFlags }: Pick<ListedCase, 'topFlags' | 'moreFlags'>) {
  const t = useTranslations('worklist')
  return topFlags.length === 0 ? (
    <span className="text-muted">{t('noFlags')}</span>
  ) : (
    <span className="wrap-anywhere">
      <span>{topFlags.join(' · ')}</span>{' '}
      {moreFlags > 0 ? <span className="text-muted">{t('more', { count: moreFlags })}</span> : null}
    </span>
  )
}

function Owner({ owner }: Pick<ListedCase, 'owner'>) {
  const t = useTranslations('worklist')
  return owner ? (
    <span className="wrap-anywhere">{owner.isMe ? t('me') : owner.name}</span>
  ) : (
    <span className="text-muted">{t('nobody')}</span>
  )
}
