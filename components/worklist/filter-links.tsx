import { useTranslations } from 'next-intl'
import { type WorklistFilter, worklistFilters } from '@/lib/cases/worklist-filters'
import { type WorklistAddress, worklistHref } from '@/lib/web/worklist-address'
import { NarrowLinks } from './narrow-links'

interface FilterLinksProps extends Pick<WorklistAddress, 'tier' | 'complaint' | 'search'> {
  readonly current: WorklistFilter
  readonly counts: Readonly<Partial<Record<WorklistFilter, string>>>
  /** What a clinic does not ask for is not offered. */
  readonly hidden: readonly WorklistFilter[]
}

export function FilterLinks({ current, counts, hidden, ...rest }: FilterLinksProps) {
  const t = useTranslations('worklist.filter')
  const links = worklistFilters
    .filter((filter) => filter === current || !hidden.includes(filter))
    .map((filter) => ({
      ...{ id: filter, href: worklistHref({ ...rest, filter }), words: t(filter) },
      ...{ isCurrent: filter === current, count: counts[filter] },
    }))
  return <NarrowLinks label={t('label')} links={links} />
}
