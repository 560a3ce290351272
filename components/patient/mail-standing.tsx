import { useFormatter, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { wayOf } from '@/lib/messages/text-message'
import type { MessageProblem, MessageState } from '@/lib/messages/message'

interface MailStandingProps {
  /** Where the patient is written to. */
  readonly address: string | null
  readonly bouncedAt: Date | null
  readonly mailOffSince: Date | null
  readonly lastLinkMail: {
    readonly state: MessageState
    readonly problem: MessageProblem | null
    readonly at: Date
  } | null
  readonly timeZone: string
}

/** What became of what was written to this patient: what went wrong stands out, the rest is one quiet line. */
export function MailStanding({ address, bouncedAt, mailOffSince, lastLinkMail, timeZone }: MailStandingProps) {
  const t = useTranslations('patient.mail')
  const why = useTranslations('outbox.problem')
  const format = useFormatter()
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  if (!address)
    return (
      <p data-print="no" className="mt-4 text-small text-muted">
        {t('noAddress')}
      </p>
    )
  const by = wayOf(address)
  return (
    <div data-print="no" className="mt-4 flex flex-col gap-3">
      {bouncedAt ? (
        <Notice kind="warning" title={t('bounced', { by, date: moment(bouncedAt) })}>
          <span className="wrap-anywhere">{t('bouncedNext', { by, address })}</span>
        </Notice>
      ) : null}
      {lastLinkMail ? (
        <p>
          <span>{t(`state.${lastLinkMail.state}`, { by, date: moment(lastLinkMail.at) })}</span>{' '}
          <span>
            {lastLinkMail.problem && lastLinkMail.state !== 'bounced' ? why(lastLinkMail.problem, { by }) : null}
          </span>
        </p>
      ) : null}
      {mailOffSince ? <p className="text-small text-muted">{t('off', { date: moment(mailOffSince) })}</p> : null}
    </div>
  )
}
