import { useFormatter, useTranslations } from 'next-intl'
import { wayOf } from '@/lib/messages/text-message'

interface BounceLineProps {
  readonly at: Date | null
  /** Where the patient is written to. */
  readonly address: string | null
  readonly timeZone: string
}

/** Who writes to this patient should know that it does not arrive. */
export function BounceLine({ at, address, timeZone }: BounceLineProps) {
  const t = useTranslations('patient.mail')
  const format = useFormatter()
  if (!at || !address) return null
  const date = format.dateTime(at, { dateStyle: 'medium', timeZone })
  return <span className="font-semibold">{t('bounced', { by: wayOf(address), date })}</span>
}
