import { useTranslations } from 'next-intl'
import type { HistoryView } from '@/lib/cases/history'
import { ExercisesLine } from './exercises-line'

/** Of each plan that was sent: how often of late, and when it hurt. */
export function Exercised({ plans }: { readonly plans: HistoryView['exercised'] }) {
  const t = useTranslations('history')
  if (plans.length === 0) return null
  return (
    <section aria-labelledby="exercised" className="mb-8">
      <h2 id="exercised" className="mb-2 text-heading font-semibold">
        {t('exercised')}
      </h2>
      <ul className="border-t border-rule">
        {plans.map(({ id, title, exercises }) => (
          <li key={id} className="border-b border-rule py-2">
            <p className="font-semibold">{title}</p>
            <ExercisesLine exercises={exercises} />
          </li>
        ))}
      </ul>
    </section>
  )
}
