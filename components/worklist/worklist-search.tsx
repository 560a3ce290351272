import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { TextInput } from '@/components/ui/text-input'
import { type WorklistAddress, worklistHref } from '@/lib/web/worklist-address'

export function WorklistSearch({
  search,
  ...narrowed
}: Pick<WorklistAddress, 'filter' | 'tier' | 'complaint' | 'search'>) {
  const t = useTranslations('worklist.search')
  const { filter, tier, complaint } = narrowed
  return (
    <form role="search" action="/worklist" className="mb-4 flex max-w-[36rem] flex-wrap items-end gap-2">
      {filter === 'all' ? null : <input type="hidden" name="show" value={filter} />}
      {tier === null ? null : <input type="hidden" name="tier" value={tier} />}
      {complaint === null ? null : <input type="hidden" name="complaint" value={complaint} />}
      <div className="min-w-0 flex-1 basis-[14rem]">
        <TextInput id="q" name="q" type="search" label={t('label')} defaultValue={search} maxLength={100} />
      </div>
      <Button type="submit" variant="secondary">
        {t('go')}
      </Button>
      {search ? (
        <ButtonLink href={worklistHref(narrowed)} variant="quiet">
          {t('clear')}
        </ButtonLink>
      ) : null}
    </form>
  )
}
