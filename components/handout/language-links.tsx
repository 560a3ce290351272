import { useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'
import type { Locale } from '@/lib/intake/questionnaire'
import { englishName } from '@/lib/web/language-names'

interface LanguageLinksProps {
  readonly id: string
  readonly at: Locale
  /** Those that it is written in. */
  readonly languages: readonly Locale[]
}

/** The same handout in each language. */
export function LanguageLinks({ id, at, languages }: LanguageLinksProps) {
  const t = useTranslations('handouts')
  return (
    <nav aria-label={t('language')} data-print="no" className="mb-4 flex gap-5">
      {languages.map((locale) => (
        <TextLink
          key={locale}
          href={`/handouts/${id}?locale=${locale}`}
          aria-current={locale === at ? 'page' : undefined}
          className={locale === at ? 'font-semibold text-ink no-underline' : ''}
        >
          {englishName(locale)}
        </TextLink>
      ))}
    </nav>
  )
}
