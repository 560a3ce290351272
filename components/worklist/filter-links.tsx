import { useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'
import { type WorklistFilter, worklistFilters } from '@/lib/cases/worklist-filters'
import { type WorklistAddress, worklistHref } from '@/lib/web/worklist-address'

interface FilterLinksProps extends Pick<WorklistAddress, 'tier' | 'search'> {
  readonly current: WorklistFilter
  /** Beside a filter: how many wait there, where that is worth knowing. */
  readonly counts: Readonly<Partial<Record<WorklistFilter, string>>>
  /** What a clinic does not ask for is not offered. */
  readonly hidden: readonly WorklistFilter[]
}

/** The filter lives in the address, so that a view can be kept and shared. */
export function FilterLinks({ current, tier, search, counts, hidden }: FilterLinksProps) {
  const t = useTranslations('worklist.filter')
  return (
    <nav aria-label={t('label')}>
      <ul className="flex flex-wrap border-s border-t border-edge">
        {worklistFilters
          .filter((filter) => filter === current || !hidden.includes(filter))
          .map((filter) => (
            <li key={filter} className="border-e border-b border-edge">
              <TextLink
                href={worklistHref({ filter, tier, search })}
                aria-current={filter === current ? 'page' : undefined}
                className="flex min-h-(--target) items-center px-3 text-ink no-underline hover:underline aria-[current=page]:bg-ink aria-[current=page]:font-semibold aria-[current=page]:text-paper forced-colors:aria-[current=page]:underline forced-colors:aria-[current=page]:outline-2 forced-colors:aria-[current=page]:-outline-offset-4"
              >
                {t(filter)}
                {counts[filter] ? <span className="ms-1.5 font-semibold tabular-nums">{counts[filter]}</span> : null}
              </TextLink>
            </li>
          ))}
      </ul>
    </nav>
  )
}
