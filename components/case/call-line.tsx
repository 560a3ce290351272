import { useFormatter, useTranslations } from 'next-intl'
import { telHref } from '@/components/shell/call-link'

interface CallLineProps {
  readonly phone: string | null
  readonly mayLeaveMessage: boolean
  readonly phoneConfirmedAt: Date | null
  readonly phoneIsOthers: boolean
  readonly timeZone: string
}

/** The number to call, and what to know before a message is left on it. That there is none is not to be missed. */
export function CallLine({ phone, mayLeaveMessage, phoneConfirmedAt, phoneIsOthers, timeZone }: CallLineProps) {
  const t = useTranslations('case')
  const format = useFormatter()
  if (!phone) return <strong className="text-emergency">{t('noPhone')}</strong>
  const about = [
    mayLeaveMessage ? t('mayLeaveMessage') : t('noMessage'),
    ...(phoneIsOthers ? [t('othersPhone')] : []),
    ...(phoneConfirmedAt
      ? [t('confirmedPhone', { date: format.dateTime(phoneConfirmedAt, { dateStyle: 'medium', timeZone }) })]
      : []),
  ]
  return (
    <span>
      <a href={telHref(phone)} className="font-semibold whitespace-nowrap tabular-nums">
        {phone}
      </a>{' '}
      <span className="text-muted">({about.join(', ')})</span>
    </span>
  )
}
