import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { Locale } from '@/lib/intake/questionnaire'
import { topics } from '@/lib/handouts/topics'
import { tiers } from '@/lib/triage/urgency'
import { englishName } from '@/lib/web/language-names'

interface LibrarySearchProps {
  readonly search: string
  /** What is chosen of each, as it stands in the address; empty where nothing is. */
  readonly chosen: Readonly<Record<'topic' | 'tier' | 'locale' | 'grade' | 'minutes', string>>
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
  ] as const
  return (
    <form role="search" action="/handouts" className="mb-4 max-w-[48rem]">
      <div className="flex max-w-[36rem] flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-[14rem]">
          <TextInput id="q" name="q" type="search" label={t('search')} defaultValue={search} maxLength={100} />
        </div>
        <Button type="submit" variant="secondary">
          {t('searchGo')}
        </Button>
        {search || isNarrowed ? (
          <ButtonLink href="/handouts" variant="quiet">
            {t('searchClear', { of })}
          </ButtonLink>
        ) : null}
      </div>
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
    </form>
  )
}
