import { useFormatter, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { MessageProblem, MessageState } from '@/lib/messages/message'

interface MailStandingProps {
  readonly email: string | null
  readonly bouncedAt: Date | null
  readonly mailOffSince: Date | null
  readonly lastLinkMail: {
    readonly state: MessageState
    readonly problem: MessageProblem | null
    readonly at: Date
  } | null
  readonly timeZone: string
}

/** What became of e-mail to this patient: what went wrong stands out, the rest is one quiet line. */
export function MailStanding({ email, bouncedAt, mailOffSince, lastLinkMail, timeZone }: MailStandingProps) {
  const t = useTranslations('patient.mail')
  const why = useTranslations('outbox.problem')
  const format = useFormatter()
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  if (!email)
    return (
      <p data-print="no" className="mt-4 text-small text-muted">
        {t('noAddress')}
      </p>
    )
  return (
    <div data-print="no" className="mt-4 flex flex-col gap-3">
      {bouncedAt ? (
        <Notice kind="warning" title={t('bounced', { date: moment(bouncedAt) })}>
          <span className="wrap-anywhere">{t('bouncedNext', { address: email })}</span>
        </Notice>
      ) : null}
      {lastLinkMail ? (
        <p>
          <span>{t(`state.${lastLinkMail.state}`, { date: moment(lastLinkMail.at) })}</span>{' '}
          <span>{lastLinkMail.problem && lastLinkMail.state !== 'bounced' ? why(lastLinkMail.problem) : null}</span>
        </p>
      ) : null}
      {mailOffSince ? <p className="text-small text-muted">{t('off', { date: moment(mailOffSince) })}</p> : null}
    </div>
  )
}
