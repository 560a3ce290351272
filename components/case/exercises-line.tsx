import { useFormatter, useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/tag'
import type { ExercisesView } from '@/lib/exercises/days'

/** On how many of the last days the exercises were done, and on which it hurt. */
export function ExercisesLine({ exercises }: { readonly exercises: ExercisesView }) {
  const t = useTranslations('caseSeen.exercises')
  const format = useFormatter()
  const { done, of, isPlan, lastBefore, stopped, corrected } = exercises
  const day = (each: string) =>
    format.dateTime(new Date(each), { weekday: 'long', month: 'short', day: 'numeric', timeZone: 'UTC' })
  const days = (all: readonly string[]) => format.list(all.map(day), { type: 'conjunction' })
  return (
    <div className="mt-1">
      {stopped.length > 0 ? <Tag strong>{t('stopped', { days: days(stopped) })}</Tag> : null}
      <p className="text-small">
        {t(isPlan ? 'donePlan' : 'done', { done, of })}
        {lastBefore ? `. ${t('lastBefore', { day: day(lastBefore) })}` : null}
      </p>
      {corrected.length > 0 ? <p className="text-small">{t('corrected', { days: days(corrected) })}</p> : null}
    </div>
  )
}
