import { useFormatter, useTranslations } from 'next-intl'
import { telHref } from '@/components/shell/call-link'
import type { KnownOfNumber } from '@/lib/patients/whose-number'
import { WhoseNumber } from './whose-number'

interface CallLineProps {
  readonly phone: string | null
  readonly mayLeaveMessage: boolean
  readonly phoneConfirmedAt: Date | null
  readonly whoseNumber: readonly KnownOfNumber[]
  /** Nobody knows then whether the patient confirmed the number, or whoever answered for them. */
  readonly isByCarer: boolean
  readonly timeZone: string
}

/** The number to call, and what to know before a message is left on it. That there is none is not to be missed. */
export function CallLine(props: CallLineProps) {
  const { phone, mayLeaveMessage, phoneConfirmedAt, whoseNumber, isByCarer, timeZone } = props
  const t = useTranslations('case')
  const format = useFormatter()
  if (!phone) return <strong className="text-emergency">{t('noPhone')}</strong>
  const confirmed =
    phoneConfirmedAt &&
    t('confirmedPhone', {
      by: isByCarer ? 'somebody' : 'patient',
      date: format.dateTime(phoneConfirmedAt, { dateStyle: 'medium', timeZone }),
    })
  return (
    <span>
      <a href={telHref(phone)} className="font-semibold whitespace-nowrap tabular-nums">
        {phone}
      </a>{' '}
      <WhoseNumber known={whoseNumber} />{' '}
      <span className="text-muted">
        ({mayLeaveMessage ? t('mayLeaveMessage') : <strong className="text-ink">{t('noMessage')}</strong>}
        {confirmed ? `, ${confirmed}` : null})
      </span>
    </span>
  )
}
