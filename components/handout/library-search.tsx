import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { TextInput } from '@/components/ui/text-input'

interface LibrarySearchProps {
  readonly search: string
  /** How many handouts there are in all. */
  readonly of: number
}

export function LibrarySearch({ search, of }: LibrarySearchProps) {
  const t = useTranslations('handouts')
  return (
    <form role="search" action="/handouts" className="mb-4 flex max-w-[36rem] flex-wrap items-end gap-2">
      <div className="min-w-0 flex-1 basis-[14rem]">
        <TextInput id="q" name="q" type="search" label={t('search')} defaultValue={search} maxLength={100} />
      </div>
      <Button type="submit" variant="secondary">
        {t('searchGo')}
      </Button>
      {search ? (
        <ButtonLink href="/handouts" variant="quiet">
          {t('searchClear', { of })}
        </ButtonLink>
      ) : null}
    </form>
  )
}
