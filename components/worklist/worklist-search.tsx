import { useTranslations } from 'next-intl'
import { SearchForm } from '@/components/ui/search-form'
import { type WorklistAddress, worklistHref } from '@/lib/web/worklist-address'

export function WorklistSearch({
  search,
  ...narrowed
}: Pick<WorklistAddress, 'filter' | 'tier' | 'complaint' | 'search'>) {
  const t = useTranslations('worklist.search')
  const { filter, tier, complaint } = narrowed
  return (
    <SearchForm
      {...{ action: '/worklist', label: t('label'), go: t('go'), search }}
      clear={search ? { href: worklistHref(narrowed), words: t('clear') } : null}
      kept={
        <>
          {filter === 'all' ? null : <input type="hidden" name="show" value={filter} />}
          {tier === null ? null : <input type="hidden" name="tier" value={tier} />}
          {complaint === null ? null : <input type="hidden" name="complaint" value={complaint} />}
        </>
      }
    />
  )
}
