import { useTranslations } from 'next-intl'
import { useRoutineWords } from '@/components/routine/routine-words'
import { TextLink } from '@/components/ui/text-link'
import type { DrawnOnce } from '@/lib/insights/routine'

interface LookedAtAgainProps {
  /** Null where it was not drawn, and for whoever may not see that. */
  readonly drawn: DrawnOnce | null
  readonly timeZone: string
}

/** Of a case that was drawn among routine ones: what somebody found of its tier, who looked without haste. */
export function LookedAtAgain({ drawn, timeZone }: LookedAtAgainProps) {
  const t = useTranslations('routine')
  const tier = useTranslations('clinical.tier')
  const { day, monthName } = useRoutineWords(timeZone)
  if (!drawn) return null
  const { month, look } = drawn
  return (
    <section aria-labelledby="looked-at-again">
      <h2 id="looked-at-again" className="mb-2 text-heading font-semibold">
        {t('onCase.title')}
      </h2>
      {look ? (
        <p>
          <strong className="font-semibold">
            {look.shouldBe ? t('found.too-low', { tier: tier(look.shouldBe) }) : t(`found.${look.found}`, { tier: '' })}
          </strong>{' '}
          <span className="wrap-anywhere">{look.words}</span>{' '}
          <span className="text-small text-muted">{t('foundBy', { name: look.by, date: day(look.at) })}</span>
        </p>
      ) : (
        <p>{t('onCase.notYet')}</p>
      )}
      <p className="text-small text-muted">
        {t('onCase.drawn', { month: monthName(month) })}{' '}
        <TextLink data-print="no" href={`/insights/routine?month=${month}`}>
          {t('onCase.toDraw')}
        </TextLink>
      </p>
    </section>
  )
}
