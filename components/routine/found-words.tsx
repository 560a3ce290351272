import { useTranslations } from 'next-intl'
import type { Look } from '@/lib/insights/routine'
import { useRoutineWords } from './routine-words'

interface FoundWordsProps {
  readonly look: Look
  readonly timeZone: string
}

/** What somebody who looked again found of the tier, in their words, and who. */
export function FoundWords({ look, timeZone }: FoundWordsProps) {
  const t = useTranslations('routine')
  const tier = useTranslations('clinical.tier')
  const { day } = useRoutineWords(timeZone)
  return (
    <p>
      <strong className="font-semibold">
        {look.shouldBe ? t('found.too-low', { tier: tier(look.shouldBe) }) : t(`found.${look.found}`, { tier: '' })}
      </strong>{' '}
      <span className="wrap-anywhere">{look.words}</span>{' '}
      <span className="text-small text-muted">{t('foundBy', { name: look.by, date: day(look.at) })}</span>
    </p>
  )
}
