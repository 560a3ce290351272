import { useFormatter, useTranslations } from 'next-intl'

interface StaffEmailProps {
  readonly email: string
  readonly bouncedAt: Date | null
  readonly timeZone: string
}

/** Where a colleague is written to. A lead should know that it does not arrive: calls and new links, too. */
export function StaffEmail({ email, bouncedAt, timeZone }: StaffEmailProps) {
  const t = useTranslations('staff')
  const format = useFormatter()
  const date = bouncedAt && format.dateTime(bouncedAt, { dateStyle: 'medium', timeZone })
  return (
    <>
      <span className="wrap-anywhere">{email}</span>
      {date ? <span className="block font-semibold text-ink">{t('bounced', { date })}</span> : null}
    </>
  )
}
