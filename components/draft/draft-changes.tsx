import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import type { TextChange } from '@/lib/handouts/text-change'
import type { Locale } from '@/lib/intake/questionnaire'
import { englishName } from '@/lib/web/language-names'
import { ChangedText } from './changed-text'

interface DraftChangesProps {
  readonly changes: {
    /** Keel's own that it was made of, or the clinic's last version. */
    readonly since: 'keels' | 'own'
    readonly version: number
    readonly languages: readonly { readonly locale: Locale; readonly changes: readonly TextChange[] }[]
  }
}

/** What is other than before, for whoever reads it as the second. */
export function DraftChanges({ changes: { since, version, languages } }: DraftChangesProps) {
  const t = useTranslations('writing.changes')
  return (
    <section aria-labelledby="changes" className="mt-8 max-w-[40rem]">
      <h2 id="changes" className="mb-2 text-heading font-semibold">
        {t(since, { version })}
      </h2>
      {languages.map(({ locale, changes }) => (
        <Disclosure
          key={locale}
          summary={t('language', { language: englishName(locale), isSame: String(changes.length === 0) })}
        >
          <ChangedText lang={locale} changes={changes} />
        </Disclosure>
      ))}
    </section>
  )
}
