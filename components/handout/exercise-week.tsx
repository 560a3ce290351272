import { useFormatter, useTranslations } from 'next-intl'
import type { ExerciseDay, SaidOfDay } from '@/lib/exercises/days'

const marks: Readonly<Record<SaidOfDay | 'nothing', string>> = {
  done: 'M4 10.5 8.5 15 16 5.5',
  stopped: 'M4 4h12v12H4Z',
  nothing: 'M8.5 10h3',
}

interface ExerciseWeekProps {
  readonly days: readonly ExerciseDay[]
  /** Of a plan: on how many of the days that it asks for; null of another handout, which asks for each. */
  readonly ofPlan: { readonly done: number; readonly of: number } | null
}

/** The last days as they were: nothing is counted in a row, and a day of which nothing was said is no failing. */
export function ExerciseWeek({ days, ofPlan }: ExerciseWeekProps) {
  const t = useTranslations('handout.days')
  const p = useTranslations('handout.plan')
  const format = useFormatter()
  const dayName = (day: string, weekday: 'long' | 'short') =>
    format.dateTime(new Date(day), { weekday, timeZone: 'UTC' })
  if (days.length < 2 || days.every(({ said }) => said === null)) return null
  const of = days.length
  const stopped = days.filter(({ said }) => said === 'stopped').map(({ day }) => dayName(day, 'long'))
  return (
    <div>
      <h3 id="week-title" className="font-semibold">
        {t('week', { of })}
      </h3>
      <ol aria-labelledby="week-title" className="mt-2 flex max-w-96 justify-between gap-1 text-center">
        {days.map(({ day, said }) => (
          <li key={day} className="min-w-0">
            <span aria-hidden="true" className="block text-small text-muted">
              {dayName(day, 'short')}
            </span>
            <svg viewBox="0 0 20 20" className="mx-auto size-[1.2em]" aria-hidden="true" fill="none">
              <path d={marks[said ?? 'nothing']} stroke="currentColor" strokeWidth="2" />
            </svg>
            <span className="sr-only">
              {dayName(day, 'long')}: {t(`of.${said ?? 'nothing'}`)}
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-2">
        {ofPlan ? p('doneOn', ofPlan) : t('doneOn', { of, done: days.filter(({ said }) => said === 'done').length })}
      </p>
      {stopped.length > 0 ? <p>{t('stoppedOn', { days: format.list(stopped, { type: 'conjunction' }) })}</p> : null}
    </div>
  )
}
