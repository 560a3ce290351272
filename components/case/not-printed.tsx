import { useTranslations } from 'next-intl'

/** On paper only: that something is left out of it, not what. Paper is read at home. */
export function NotPrinted({ count }: { readonly count: number }) {
  const t = useTranslations('case')
  if (count === 0) return null
  return (
    <span data-print="only" className="block">
      {t('notPrinted', { count })}
    </span>
  )
}
