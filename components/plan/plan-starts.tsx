import { useFormatter, useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'

interface PlanStartsProps {
  /** The page's own address. */
  readonly at: string
  readonly starts: readonly { readonly id: string; readonly name: string; readonly because: string | null }[]
  /** When the last plan was composed; null where there is none. */
  readonly lastOn?: Date | null
  readonly timeZone?: string
  /** Which of them this page starts from. */
  readonly from: string
  /** Where the clinic's own are changed, for whoever may. */
  readonly changeAt?: string | null
}

/** From where a plan may start: the last one, then what fits, with the reason, then the clinic's own and the rest. */
export function PlanStarts({ at, starts, lastOn = null, timeZone, from, changeAt = null }: PlanStartsProps) {
  const t = useTranslations('planning')
  const format = useFormatter()
  const last = lastOn && {
    id: 'last',
    name: t('last', { date: format.dateTime(lastOn, { dateStyle: 'medium', timeZone }) }),
    because: null,
  }
  const fits = starts.filter(({ because }) => because !== null)
  const others = starts.filter(({ because }) => because === null)
  return (
    <section aria-labelledby="starts" className="mb-6">
      <h2 id="starts" className="font-semibold">
        {t('startFrom')}
      </h2>
      <ul className="flex flex-col">
        {[...(last ? [last] : []), ...fits, ...others].map(({ id, name, because }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <TextLink
              href={`${at}?from=${id}`}
              aria-current={id === from ? 'true' : undefined}
              className={`inline-flex min-h-(--target) items-center ${id === from ? 'font-semibold' : ''}`}
            >
              {name}
            </TextLink>
            {because ? <span className="text-small text-muted">{t('fits', { reason: because })}</span> : null}
          </li>
        ))}
      </ul>
      {changeAt ? (
        <TextLink href={changeAt} className="inline-flex min-h-(--target) items-center text-small">
          {t('toNamed')}
        </TextLink>
      ) : null}
    </section>
  )
}
