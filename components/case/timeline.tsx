import { useFormatter, useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import type { FormAction } from '@/components/form/use-action-form'
import type { CaseEvent } from '@/lib/cases/case-event'
import { dayOf } from '@/lib/cases/check-in'
import type { TimelineRow } from '@/lib/cases/timeline'
import { OneTapForm } from './one-tap-form'

interface TimelineProps {
  readonly caseId: string
  readonly undo: FormAction
  readonly rows: readonly TimelineRow[]
  readonly timeZone: string
}

/** Every act with its name and time, oldest first. */
export function Timeline({ caseId, undo, rows, timeZone }: TimelineProps) {
  const t = useTranslations('case')
  const words = useEventWords(timeZone)
  const format = useFormatter()
  const onPaper = (event: CaseEvent, hidden: readonly string[]): CaseEvent => {
    if (!('flags' in event)) return event
    const instead = t('notPrinted', { count: hidden.length })
    return { ...event, flags: [...event.flags.filter((name) => !hidden.includes(name)), instead] }
  }
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="mb-2 text-heading font-semibold">
        {t('timeline')}
      </h2>
      <ol data-paper="columns" className="border-s-2 border-rule">
        {rows.map(({ id, at, by, event, privateFlags, fromName, isUndone, canUndo }) => (
          <li
            key={id}
            className="relative py-1.5 ps-4 before:absolute before:-start-[5px] before:top-[0.95em] before:size-2 before:rounded-full before:bg-edge"
          >
            <p className="text-small text-muted">
              <Time at={at}>{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })}</Time>
              {', '}
              {by.kind === 'staff' ? by.name : t(by.kind === 'system' ? 'byKeel' : 'byPatient')}
            </p>
            <p data-print={privateFlags.length > 0 ? 'no' : undefined} className="font-semibold">
              <span id={`did-${id}`} className={isUndone ? 'line-through' : undefined}>
                {words(event, fromName)}
              </span>{' '}
              {isUndone ? <span className="font-normal text-muted">{t('undone')}</span> : null}
            </p>
            {privateFlags.length > 0 ? (
              <p data-print="only" className="font-semibold">
                {words(onPaper(event, privateFlags), fromName)}
              </p>
            ) : null}
            {event.type === 'check-in-worse' ? (
              <TextLink href={`/cases/${event.caseId}`}>{t('checkIn.openCase')}</TextLink>
            ) : null}
            {'words' in event && event.words ? <p className="whitespace-pre-line">{event.words}</p> : null}
            {'personalLine' in event && event.personalLine ? (
              <p className="whitespace-pre-line">{event.personalLine}</p>
            ) : null}
            {canUndo ? (
              <div data-print="no" className="mt-1">
                <OneTapForm
                  action={undo}
                  fields={{ caseId, eventId: id }}
                  label={t('undo')}
                  describedBy={`did-${id}`}
                />
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function useEventWords(timeZone: string): (event: CaseEvent, fromName: string) => string {
  const t = useTranslations('case')
  const tier = useTranslations('clinical.tier')
  const stepWords = useStepWords(timeZone)
  return (event, fromName) => {
    switch (event.type) {
      case 'alert-raised':
        return t('event.alert-raised', { tier: tier(event.tier), flags: event.flags.join(', ') })
      case 'interrupt-acknowledged':
        return t('event.interrupt-acknowledged', { flags: event.flags.join(', ') })
      case 'patient-said':
        return t(`event.patient-said.${event.reply}`, { flags: event.flags.join(', ') })
      case 'intake-submitted':
        return t('event.intake-submitted', { tier: tier(event.tier) })
      case 'tier-changed':
        return t('event.tier-changed', {
          from: tier(event.from),
          to: tier(event.to),
          reason: t(`reason.${event.reason}`),
        })
      case 'handout-assigned':
      case 'handout-opened':
      case 'handout-confirmed':
        return t(`event.${event.type}`, { title: event.title })
      case 'teach-back-answered':
        return t('event.teach-back-answered', { title: event.title, verdict: event.verdict })
      case 'closed':
        return t('event.closed', { outcome: t(`outcomes.${event.outcome}`) })
      case 'taken-over':
        return t('event.taken-over', { name: fromName })
      case 'called':
        return t('event.called', { result: t(`call.results.${event.result}`) })
      case 'check-in-skipped':
        return t('event.check-in-skipped', { day: dayOf[event.kind], reason: t(`checkIn.reason.${event.reason}`) })
      case 'check-in-sent':
      case 'check-in-reminded':
      case 'check-in-unanswered':
      case 'check-in-no-address':
      case 'check-in-answered':
      case 'check-in-worse':
      case 'check-in-settled':
      case 'check-in-link-made':
        return t(`event.${event.type}`, { day: dayOf[event.kind] })
      case 'undone':
        return t('event.undone', { act: event.act })
      case 'escalated':
      case 'next-step-set':
        return stepWords(event)
      case 'escalation-answered':
      case 'wait-ended':
      case 'reopened':
      case 'follow-up-asked':
      case 'reopened-by-patient':
      case 'claimed':
      case 'released':
      case 'noted':
        return t(`event.${event.type}`)
    }
  }
}

/** What was to happen next: said by somebody, or not done in time. */
function useStepWords(timeZone: string) {
  const t = useTranslations('case')
  const tier = useTranslations('clinical.tier')
  const format = useFormatter()
  return (event: Extract<CaseEvent, { type: 'escalated' | 'next-step-set' }>): string => {
    if (event.type === 'escalated') {
      return t(event.step === 'look' ? 'event.escalated' : 'event.escalatedStep', { tier: tier(event.tier) })
    }
    const time = format.dateTime(new Date(event.at), { dateStyle: 'medium', timeStyle: 'short', timeZone })
    return t(`nextStep.ahead.${event.step}`, { time, to: event.to ?? '' })
  }
}
