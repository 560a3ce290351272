import { useFormatter, useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { LockSign } from '@/components/ui/lock-sign'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import type { EventView } from '@/lib/audit/view-events'
import { authorOf, detailOf } from './event-words'

interface AuditTableProps {
  readonly events: readonly EventView[]
  readonly timeZone: string
}

/** An event a row, in words; whom it is about leads to their page. */
export function AuditTable({ events, timeZone }: AuditTableProps) {
  const t = useTranslations('audit')
  const words = {
    ...{ audit: t, clinical: useTranslations('clinical'), nav: useTranslations('nav') },
    retention: useTranslations('retention'),
  }
  const format = useFormatter()
  return (
    <Table
      caption={t('caption')}
      captionHidden
      rows={events}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'when',
          header: t('when'),
          isBare: true,
          cell: ({ at }) => (
            <Time at={at}>{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'medium', timeZone })}</Time>
          ),
        },
        {
          key: 'who',
          header: t('who'),
          cell: (row) => (
            <>
              <bdi className="wrap-anywhere">{authorOf(row, words)}</bdi>
              {row.by.kind === 'patient' && row.by.name !== null ? (
                <span className="text-muted"> ({t('asPatient')})</span>
              ) : null}
            </>
          ),
        },
        {
          key: 'what',
          header: t('what'),
          isRowHeader: true,
          cell: (row) => {
            const detail = detailOf(row, words)
            return (
              <>
                {t(`said.${row.event.type}`)}
                {detail ? <span className="font-normal wrap-anywhere text-muted"> · {detail}</span> : null}
              </>
            )
          },
        },
        { key: 'about', header: t('about'), cell: (row) => <About {...row} /> },
      ]}
    />
  )
}

function About({ patients, more }: Pick<EventView, 'patients' | 'more'>) {
  const t = useTranslations('audit')
  if (patients.length === 0) return null
  return (
    <span className="flex flex-wrap gap-x-3">
      {patients.map(({ id, name, isRestricted }) => (
        <span key={id}>
          <TextLink
            href={name === null ? `/audit?patient=${id}` : `/patients/${id}`}
            className="inline-block min-w-6 py-0.5 wrap-anywhere"
          >
            <bdi>{name ?? t('aboutErased')}</bdi>
          </TextLink>
          {isRestricted ? <LockSign label={t('restricted')} /> : null}
        </span>
      ))}
      {more > 0 ? <span className="text-muted">{t('more', { count: more })}</span> : null}
    </span>
  )
}
