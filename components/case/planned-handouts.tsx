import { useFormatter, useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/tag'
import type { PlannedView } from '@/lib/cases/handout-view'
import { PlannedActs, type WithPlans } from './planned-acts'

export interface PlannedHandoutsProps extends WithPlans {
  readonly planned: readonly PlannedView[]
  readonly timeZone: string
}

/** What is to go on a later day; and what was held on its day, with the reason, until somebody decides. */
export function PlannedHandouts({ planned, timeZone, fields, ...acts }: PlannedHandoutsProps) {
  const t = useTranslations('case.planned')
  const format = useFormatter()
  if (planned.length === 0) return null
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeZone })
  return (
    <section aria-labelledby="planned" className="mb-4">
      <h3 id="planned" className="mb-1 font-semibold">
        {t('title')}
      </h3>
      <ul className="border-t border-rule">
        {planned.map(({ id, title, personalLine, by, plannedAt, dueAt, heldFor, cautions }) => (
          <li key={id} className="flex flex-col gap-1 border-b border-rule py-2">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
              <span id={`planned-${id}`}>{title}</span>
              {heldFor ? <Tag strong>{t('held')}</Tag> : null}
            </p>
            {personalLine ? <p className="whitespace-pre-line">{personalLine}</p> : null}
            {heldFor ? <p>{t(`why.${heldFor}`)}</p> : null}
            <p className="text-small text-muted">
              {t(heldFor ? 'wasDue' : 'goes', { day: day(dueAt), by, planned: day(plannedAt) })}
            </p>
            <PlannedActs {...{ id, fields, heldFor, cautions }} {...acts} />
          </li>
        ))}
      </ul>
    </section>
  )
}
