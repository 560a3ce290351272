import { useTranslations } from 'next-intl'
import type { Weekday } from '@/lib/clinics/weekdays'

interface HoursFieldsProps {
  readonly days: readonly Weekday[]
  readonly error: string | undefined
  readonly valueOf: (name: string) => string
}

/** A line a day, with when it opens and when it closes. */
export function HoursFields({ days, error, valueOf }: HoursFieldsProps) {
  const t = useTranslations('settings')
  const box = (day: Weekday, end: 'opens' | 'closes') => {
    const name = `hours_${day}_${end}`
    return (
      <label className="flex items-center gap-2">
        <span className="w-11 text-small text-muted">{t(end)}</span>
        <span className="sr-only">{t(`weekday.${day}`)}</span>
        <input
          type="time"
          id={name}
          name={name}
          defaultValue={valueOf(name)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'hours-error' : undefined}
          className="control w-auto tabular-nums"
        />
      </label>
    )
  }
  return (
    <div className={error ? 'border-s-4 border-ink ps-4' : ''}>
      {error ? (
        <p id="hours-error" className="mb-2 font-semibold">
          {error}
        </p>
      ) : null}
      <ul className="flex flex-col gap-2">
        {days.map((day) => (
          <li key={day} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span aria-hidden="true" className="w-24">
              {t(`weekday.${day}`)}
            </span>
            <span className="flex flex-wrap gap-x-3 gap-y-1">
              {box(day, 'opens')}
              {box(day, 'closes')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
