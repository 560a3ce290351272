import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import type { CaseEvent } from '@/lib/cases/case-event'
import type { TimelineRow } from '@/lib/cases/timeline'
import { CodeList } from './code-list'
import { useEventWords } from './event-words'

interface TimelineItemProps {
  readonly row: TimelineRow
  readonly timeZone: string
  /** What can be done about it. */
  readonly children?: ReactNode
}

/** Who did what and when; private flags stay off paper. */
export function TimelineItem({ row, timeZone, children }: TimelineItemProps) {
  const { id, at, by, event, privateFlags, otherName, isUndone } = row
  const t = useTranslations('case')
  const seen = useTranslations('caseSeen')
  const words = useEventWords(timeZone)
  const format = useFormatter()
  const onPaper = (): CaseEvent => {
    if (!('flags' in event)) return event
    const instead = t('notPrinted', { count: privateFlags.length })
    return { ...event, flags: [...event.flags.filter((name) => !privateFlags.includes(name)), instead] }
  }
  return (
    <li className="relative py-1.5 ps-4 before:absolute before:-start-[5px] before:top-[0.95em] before:size-2 before:rounded-full before:bg-edge">
      <p className="text-small text-muted">
        <Time at={at}>{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })}</Time>
        {', '}
        {by.kind === 'staff' ? <bdi>{by.name}</bdi> : t(by.kind === 'system' ? 'byKeel' : 'byPatient')}
      </p>
      <p data-print={privateFlags.length > 0 ? 'no' : undefined} className="font-semibold">
        <span id={`did-${id}`} className={isUndone ? 'line-through' : undefined}>
          {words(event, otherName)}
        </span>{' '}
        {isUndone ? <span className="font-normal text-muted">{t('undone')}</span> : null}
      </p>
      {privateFlags.length > 0 ? (
        <p data-print="only" className="font-semibold">
          {words(onPaper(), otherName)}
        </p>
      ) : null}
      {event.type === 'check-in-worse' ? (
        <p>
          <TextLink href={`/cases/${event.caseId}`}>{seen('checkIn.openCase')}</TextLink>
        </p>
      ) : null}
      {event.type === 'heard-elsewhere' ? (
        <p>
          <TextLink href={`/cases/${event.caseId}`}>{seen('openOther')}</TextLink>
        </p>
      ) : null}
      {'words' in event && event.words ? <p className="whitespace-pre-line">{event.words}</p> : null}
      {event.type === 'closed' && event.judged ? (
        <p className="text-small">{seen(`event.judged.${event.judged}`)}</p>
      ) : null}
      {event.type === 'closed' && event.codes ? <CodeList codes={event.codes} /> : null}
      {event.type === 'closed' && event.isToBeRead ? <p className="text-small">{seen('event.isToBeRead')}</p> : null}
      {event.type === 'reopened' && event.isNotAgreed ? <p className="text-small">{seen('event.notAgreed')}</p> : null}
      {event.type === 'handout-held' ? <p className="text-small">{t(`planned.why.${event.reason}`)}</p> : null}
      {'personalLine' in event && event.personalLine ? (
        <p className="whitespace-pre-line">{event.personalLine}</p>
      ) : null}
      {'despite' in event && event.despite ? (
        <p className="text-small">{t('despite', { reasons: format.list(event.despite, { type: 'conjunction' }) })}</p>
      ) : null}
      {children}
    </li>
  )
}
