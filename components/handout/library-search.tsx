import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import { SearchForm } from '@/components/ui/search-form'
import { Select } from '@/components/ui/select'
import type { Locale } from '@/lib/intake/questionnaire'
import { topics } from '@/lib/handouts/topics'
import { tiers } from '@/lib/triage/urgency'
import { englishName } from '@/lib/web/language-names'

interface LibrarySearchProps {
  readonly search: string
  /** What is chosen of each, as it stands in the address; empty where nothing is. */
  readonly chosen: Readonly<Record<'topic' | 'tier' | 'locale' | 'grade' | 'minutes' | 'review', string>>
  readonly languages: readonly Locale[]
  /** How many handouts there are in all. */
  readonly of: number
}

const grades = [2, 4, 6]
const minutes = [5, 6, 8]

/** By a patient's words, and by what a handout is. */
export function LibrarySearch({ search, chosen, languages, of }: LibrarySearchProps) {
  const t = useTranslations('handouts')
  const tTier = useTranslations('clinical.tier')
  const isNarrowed = Object.values(chosen).some((value) => value !== '')
  const atMost = (kind: 'atMostGrade' | 'atMostMinutes', values: readonly number[]) =>
    values.map((value) => ({ value: String(value), label: t(kind, { value }) }))
  const selects = [
    {
      name: 'topic',
      label: t('narrowTopic'),
      options: topics.map((value) => ({ value, label: t(`topics.${value}`) })),
    },
    { name: 'tier', label: t('narrowTier'), options: tiers.map((value) => ({ value, label: tTier(value) })) },
    {
      name: 'locale',
      label: t('narrowLocale'),
      options: languages.map((value) => ({ value, label: englishName(value) })),
    },
    { name: 'grade', label: t('narrowGrade'), options: atMost('atMostGrade', grades) },
    { name: 'minutes', label: t('narrowMinutes'), options: atMost('atMostMinutes', minutes) },
    { name: 'review', label: t('narrowReview'), options: [{ value: 'due', label: t('reviewDue') }] },
  ] as const
  return (
    <SearchForm
      {...{ action: '/handouts', label: t('search'), go: t('searchGo'), search }}
      clear={search || isNarrowed ? { href: '/handouts', words: t('searchClear', { of }) } : null}
    >
      <Disclosure summary={t('narrow')} open={isNarrowed}>
        <div className="flex flex-wrap gap-x-4 gap-y-2">
          {selects.map(({ name, label, options }) => (
            <Select
              key={name}
              id={`narrow-${name}`}
              {...{ name, label, options }}
              placeholder={t('any')}
              defaultValue={chosen[name]}
            />
          ))}
        </div>
      </Disclosure>
    </SearchForm>
  )
}
