import { useTranslations } from 'next-intl'
import type { DraftAbout } from '@/lib/handouts/draft'
import type { ChosenFrom } from './occasion-choices'
import { TheirWords } from './their-words'

type Listed = 'about' | 'askedFor' | 'topic' | 'sources' | 'reviewMonths' | 'suggestedFor' | 'cautionedFor'

interface TheirAboutProps {
  readonly about: DraftAbout & { readonly by: string | null }
  readonly occasions: readonly ChosenFrom[]
  readonly labels: Readonly<Record<Listed, string>>
}

/** What a colleague saved of all this while it was typed: what they ticked, too, which a second press would take back. */
export function TheirAbout({ about, occasions, labels }: TheirAboutProps) {
  const t = useTranslations('writing')
  const tTopic = useTranslations('handouts.topics')
  const reasonsOf = (ids: readonly string[]) =>
    ids.map((id) => `- ${occasions.find((each) => each.id === id)?.reason ?? id}`).join('\n')
  const said: readonly (readonly [Listed, string])[] = [
    ['about', about.about],
    ['askedFor', about.askedFor],
    ['topic', about.topic === '' ? t('noTopic') : tTopic(about.topic)],
    ['sources', about.sources],
    ['reviewMonths', t('months', { months: about.reviewMonths })],
    ['suggestedFor', reasonsOf(about.suggestedFor)],
    ['cautionedFor', reasonsOf(about.cautionedFor)],
  ]
  const checks = about.ticked.map((check) => `- ${t(`checks.${check}`)}`).join('\n')
  const parts = [
    ...said.map(([name, value]) => ({ label: labels[name], value })),
    { label: t('checklist'), value: checks },
  ]
  const text = parts
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => `${label}\n${value}`)
    .join('\n\n')
  return <TheirWords by={about.by ?? ''} text={text} />
}
