import { useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'
import { insightsHref } from '@/lib/web/insights-address'
import { type WeekCount, weekCounts } from '@/lib/insights/period'

/** The period lives in the address, so that a view can be kept and shared. */
export function PeriodLinks({ current }: { readonly current: WeekCount }) {
  const t = useTranslations('insights')
  return (
    <nav aria-label={t('period')} className="mb-3">
      <ul className="flex flex-wrap">
        {weekCounts.map((weeks) => (
          <li key={weeks} className="-me-px border border-edge">
            <TextLink
              href={insightsHref(weeks)}
              aria-current={weeks === current ? 'page' : undefined}
              className="flex min-h-(--target) items-center px-3 text-ink no-underline hover:underline aria-[current=page]:bg-ink aria-[current=page]:font-semibold aria-[current=page]:text-paper forced-colors:aria-[current=page]:underline forced-colors:aria-[current=page]:outline-2 forced-colors:aria-[current=page]:-outline-offset-4"
            >
              {t('weeks', { count: weeks })}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
