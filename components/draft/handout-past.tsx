import { useFormatter, useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { HandoutEvent } from '@/lib/handouts/own-handout'

interface HandoutPastProps {
  /** The latest first. */
  readonly events: readonly {
    readonly id: string
    readonly at: Date
    readonly by: string
    readonly event: HandoutEvent
  }[]
  readonly timeZone: string
}

/** Who wrote, read, published and retired it. */
export function HandoutPast({ events, timeZone }: HandoutPastProps) {
  const t = useTranslations('handouts')
  const format = useFormatter()
  if (events.length === 0) return null
  return (
    <section aria-labelledby="past" data-print="no" className="mt-8 max-w-[40rem]">
      <h2 id="past" className="mb-2 text-heading font-semibold">
        {t('past')}
      </h2>
      <ul className="border-t border-rule">
        {events.map(({ id, at, by, event }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-2"
          >
            <span className="min-w-0 wrap-anywhere">
              {t(`event.${event.type}`, {
                by,
                words: event.type === 'returned' ? event.words : '',
                version: event.type === 'published' ? event.version : 0,
              })}
            </span>
            <span className="text-small text-muted">
              <Time at={at}>{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })}</Time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
