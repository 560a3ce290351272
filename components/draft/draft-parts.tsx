import { useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'
import type { Locale } from '@/lib/intake/questionnaire'
import { englishName } from '@/lib/web/language-names'

export type Part = 'about' | 'publish' | Locale

interface DraftPartsProps {
  readonly id: string
  readonly at: Part
  /** What is still to do, by part. */
  readonly open: readonly string[]
  readonly missing: readonly string[]
  /** Those of the clinic, and in which it is written. */
  readonly languages: readonly Locale[]
}

/** The words in each language, what is about it, and the second reader: each on its own. */
export function DraftParts({ id, at, open, missing, languages }: DraftPartsProps) {
  const t = useTranslations('writing')
  const named: readonly (readonly [Part, string])[] = [
    ...languages.map((locale) => [locale, englishName(locale)] as const),
    ['about', t('aboutPart')],
    ['publish', t('publishPart')],
  ]
  const stateOf = (part: Part) => (missing.includes(part) ? 'missing' : open.includes(part) ? 'open' : 'done')
  return (
    <nav aria-label={t('parts')} className="mb-5 flex flex-wrap gap-x-5 gap-y-1 border-b border-rule pb-2">
      {named.map(([part, name]) => (
        <TextLink
          key={part}
          href={`/handouts/writing/${id}?part=${part}`}
          aria-current={part === at ? 'page' : undefined}
          className={part === at ? 'font-semibold text-ink no-underline' : ''}
        >
          {t('part', { part: name, state: stateOf(part) })}
        </TextLink>
      ))}
    </nav>
  )
}
