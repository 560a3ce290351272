import { useFormatter, useTranslations } from 'next-intl'
import { PatientEventWords } from '@/components/patient/patient-event-words'
import { UrgencyTag } from '@/components/clinical/urgency-tag'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import type { HistoryRow } from '@/lib/cases/history'
import { TimelineItem } from './timeline-item'

interface HistoryLineProps {
  readonly rows: readonly HistoryRow[]
  readonly timeZone: string
}

/** Forms with their scores, what was done, e-mails, and whose record it was: the newest first, each with the way to its case. */
export function HistoryLine({ rows, timeZone }: HistoryLineProps) {
  const t = useTranslations('history')
  return (
    <section aria-labelledby="history-line">
      <h2 id="history-line" className="mb-2 text-heading font-semibold">
        {t('line')}
      </h2>
      <ol className="border-s-2 border-rule">
        {rows.map((row) =>
          row.type === 'act' ? (
            <TimelineItem key={row.id} row={row.act} timeZone={timeZone}>
              {row.caseId ? (
                <TextLink href={`/cases/${row.caseId}`}>{t('openCase')}</TextLink>
              ) : (
                <p className="text-small text-muted">{t('withoutCase')}</p>
              )}
            </TimelineItem>
          ) : (
            <li
              key={row.id}
              className="relative py-1.5 ps-4 before:absolute before:-start-[5px] before:top-[0.95em] before:size-2 before:rounded-full before:bg-accent"
            >
              {row.type === 'form' ? <Form row={row} timeZone={timeZone} /> : null}
              {row.type === 'mail' ? <Mail row={row} timeZone={timeZone} /> : null}
              {row.type === 'record' ? <PatientEventWords {...row} timeZone={timeZone} /> : null}
            </li>
          ),
        )}
      </ol>
    </section>
  )
}

interface RowProps<Type extends HistoryRow['type']> {
  readonly row: Extract<HistoryRow, { type: Type }>
  readonly timeZone: string
}

function When({ at, timeZone }: { readonly at: Date; readonly timeZone: string }) {
  const format = useFormatter()
  return (
    <p className="text-small text-muted">
      <Time at={at}>{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })}</Time>
    </p>
  )
}

function Form({ row, timeZone }: RowProps<'form'>) {
  const t = useTranslations('history')
  const s = useTranslations('caseSeen.scores')
  const format = useFormatter()
  return (
    <>
      <When at={row.at} timeZone={timeZone} />
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
        <span>{t(row.isCheckIn ? 'checkIn' : 'form')}</span>
        <UrgencyTag tier={row.tier} />
      </p>
      {row.flags.map(({ label, isPrivate }) => (
        <p key={label} data-print={isPrivate ? 'no' : undefined}>
          {label}
        </p>
      ))}
      {row.scores.map(({ instrument, points, max, band, isPrivate }) => (
        <p key={instrument} data-print={isPrivate ? 'no' : undefined} className="tabular-nums">
          {s(`name.${instrument}`)}: {s('points', { points: format.number(points, { maximumFractionDigits: 1 }), max })}
          {band ? `, ${s(`band.${band}`)}` : null}
        </p>
      ))}
      {row.caseId ? <TextLink href={`/cases/${row.caseId}`}>{t('openCase')}</TextLink> : null}
    </>
  )
}

function Mail({ row, timeZone }: RowProps<'mail'>) {
  const t = useTranslations('history')
  const mail = useTranslations('outbox')
  return (
    <>
      <When at={row.at} timeZone={timeZone} />
      <p>{t('mail', { kind: mail(`kinds.${row.kind}`), state: mail(`states.${row.state}`) })}</p>
    </>
  )
}
