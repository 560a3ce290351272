import { useFormatter, useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'
import { UrgencyTag } from '@/components/clinical/urgency-tag'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { Time } from '@/components/ui/time'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Tier } from '@/lib/triage/urgency'
import { durationWords } from './duration'

interface WorklistTableProps {
  readonly now: Date
  readonly timeZone: string
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly age: number
    readonly tier: Tier
    readonly topFlags: readonly string[]
    readonly moreFlags: number
    readonly openedAt: Date
    readonly dueAt: Date
    readonly isLookedAt: boolean
    readonly isStillAnswering: boolean
    readonly owner: { readonly name: string; readonly isMe: boolean } | null
  }[]
}

/** Whom do I look at next? The reason stands before the times, the times line up. */
export function WorklistTable({ rows, now, timeZone }: WorklistTableProps) {
  const t = useTranslations('worklist')
  const d = useTranslations('duration')
  const format = useFormatter()
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (
    <Table
      caption={t('caption')}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'tier', header: t('tier'), isBare: true, cell: (row) => <UrgencyTag tier={row.tier} /> },
        {
          key: 'patient',
          header: t('patient'),
          isBare: true,
          isRowHeader: true,
          cell: (row) => (
            <span className="flex flex-wrap items-baseline gap-x-2">
              <TextLink href={`/cases/${row.id}`} className="font-semibold">
                {row.name}
              </TextLink>
              <span className="font-normal whitespace-nowrap text-muted tabular-nums">
                <span aria-hidden="true">{t('age', { age: row.age })}</span>
                <VisuallyHidden>{t('ageLong', { age: row.age })}</VisuallyHidden>
              </span>
              {row.isLookedAt ? null : <Tag strong>{t('new')}</Tag>}
              {row.isStillAnswering ? <Tag>{t('answering')}</Tag> : null}
            </span>
          ),
        },
        {
          key: 'why',
          header: t('why'),
          isBare: true,
          cell: (row) =>
            row.topFlags.length === 0 ? (
              <span className="text-muted">{t('noFlags')}</span>
            ) : (
              <>
                {row.topFlags.join(' · ')}{' '}
                {row.moreFlags > 0 ? <span className="text-muted">{t('more', { count: row.moreFlags })}</span> : null}
              </>
            ),
        },
        {
          key: 'left',
          header: t('left'),
          align: 'end',
          cell: (row) => {
            const left = row.dueAt.getTime() - now.getTime()
            const words = durationWords(d, left)
            if (row.isLookedAt) return <span className="text-muted">{t('seen')}</span>
            return (
              <Time at={row.dueAt} title={moment(row.dueAt)}>
                {left >= 0 ? words : <strong>{t('overdue', { time: words })}</strong>}
              </Time>
            )
          },
        },
        {
          key: 'waiting',
          header: t('waiting'),
          align: 'end',
          cell: (row) => (
            <Time at={row.openedAt} title={moment(row.openedAt)}>
              {durationWords(d, now.getTime() - row.openedAt.getTime())}
            </Time>
          ),
        },
        {
          key: 'owner',
          header: t('owner'),
          cell: (row) =>
            row.owner ? row.owner.isMe ? t('me') : row.owner.name : <span className="text-muted">{t('nobody')}</span>,
        },
      ]}
    />
  )
}
