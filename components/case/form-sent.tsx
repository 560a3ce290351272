import { useTranslations } from 'next-intl'
import { useShortMoment } from './short-moment'

interface FormSentProps {
  /** Null where it was not sent. */
  readonly sentAt: Date | null
  readonly raisedAt: Date
  readonly now: Date
  readonly timeZone: string
}

/** Of when the form is that is read here, or since when there are signs in one that was not sent. */
export function FormSent({ sentAt, raisedAt, now, timeZone }: FormSentProps) {
  const t = useTranslations('case')
  const short = useShortMoment(now, timeZone)
  const { words: time, isToday } = short(sentAt ?? raisedAt)
  return (
    <span className="max-md:hidden">
      {t(sentAt === null ? 'formRaised' : 'formSent', { time, isToday: String(isToday) })}
    </span>
  )
}
