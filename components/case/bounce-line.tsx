import { useFormatter, useTranslations } from 'next-intl'

interface BounceLineProps {
  readonly at: Date | null
  readonly timeZone: string
}

/** Who writes to this patient should know that it does not arrive. */
export function BounceLine({ at, timeZone }: BounceLineProps) {
  const t = useTranslations('patient.mail')
  const format = useFormatter()
  if (!at) return null
  const date = format.dateTime(at, { dateStyle: 'medium', timeZone })
  return <span className="font-semibold">{t('bounced', { date })}</span>
}
