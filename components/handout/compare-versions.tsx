import { useTranslations } from 'next-intl'
import { ChangedText } from '@/components/draft/changed-text'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { TextChange } from '@/lib/handouts/text-change'
import type { Locale } from '@/lib/intake/questionnaire'
import { englishName } from '@/lib/web/language-names'

interface CompareVersionsProps {
  readonly action: string
  readonly versions: readonly { readonly version: number }[]
  readonly languages: readonly Locale[]
  readonly compared: { readonly from: number; readonly to: number; readonly locale: Locale }
  /** Null where there is nothing to compare. */
  readonly changes: readonly TextChange[] | null
}

/** Any two versions of a handout, in one language: what is other in the second. */
export function CompareVersions({ action, versions, languages, compared, changes }: CompareVersionsProps) {
  const t = useTranslations('handouts.versions')
  if (versions.length < 2) return <p>{t('onlyOne')}</p>
  const { from, to, locale } = compared
  const options = versions.map(({ version }) => ({ value: String(version), label: t('numbered', { version }) }))
  const named = languages.map((value) => ({ value, label: englishName(value) }))
  return (
    <section aria-labelledby="compare" className="max-w-[48rem]">
      <h2 id="compare" className="mb-2 text-heading font-semibold">
        {t('compare')}
      </h2>
      <form action={action} className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-2">
        <Select id="from" name="from" label={t('from')} options={options} defaultValue={String(from)} />
        <Select id="to" name="to" label={t('to')} options={options} defaultValue={String(to)} />
        {languages.length > 1 ? (
          <Select id="locale" name="locale" label={t('language')} options={named} defaultValue={locale} />
        ) : null}
        <Button type="submit" variant="secondary">
          {t('go')}
        </Button>
      </form>
      <h3 className="mb-1 font-semibold">{t('between', { from, to, language: englishName(locale) })}</h3>
      {changes === null || changes.length === 0 ? <p>{t('same')}</p> : <ChangedText lang={locale} changes={changes} />}
    </section>
  )
}
