import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { type WorklistAddress, worklistHref } from '@/lib/web/worklist-address'

interface PagingProps {
  readonly address: WorklistAddress
  readonly next: string | null
}

export function Paging({ address: { filter, tier, complaint, search, after }, next }: PagingProps) {
  const t = useTranslations('worklist')
  if (!after && !next) return null
  return (
    <nav aria-label={t('next')} className="mt-4 flex gap-4">
      {after ? (
        <ButtonLink href={worklistHref({ filter, tier, complaint, search })} variant="quiet">
          {t('first')}
        </ButtonLink>
      ) : null}
      {next ? (
        <ButtonLink href={worklistHref({ filter, tier, complaint, search, after: next })} variant="secondary">
          {t('next')}
        </ButtonLink>
      ) : null}
    </nav>
  )
}
