import { useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'

/** How many of the library are to be read against their sources again, and the way to them. */
export function DueForReview({ count }: { readonly count: number }) {
  const t = useTranslations('handouts')
  if (count === 0) return null
  return (
    <p className="mb-3">
      <TextLink href="/handouts?review=due">{t('dueForReview', { count })}</TextLink>
    </p>
  )
}
