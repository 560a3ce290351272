import { useTranslations } from 'next-intl'
import type { Complaint } from '@/lib/cases/live-list'
import type { Narrowing } from '@/lib/cases/worklist-view'

/** What a view shows, in the words of the links that narrow the list. */
export function useNarrowingWords(complaints: readonly Complaint[]) {
  const t = useTranslations('worklist')
  const nameOf = useTranslations('clinical.tier')
  return ({ filter, tier, complaint }: Narrowing): string =>
    [
      t(`filter.${filter}`),
      tier ? nameOf(tier) : null,
      complaint && (complaints.find(({ id }) => id === complaint)?.name ?? complaint),
    ]
      .filter((part) => part !== null)
      .join(' · ')
}
