import { useTranslations } from 'next-intl'
import { FoundWords } from '@/components/routine/found-words'
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
  const { monthName } = useRoutineWords(timeZone)
  if (!drawn) return null
  const { month, look } = drawn
  return (
    <section aria-labelledby="looked-at-again">
      <h2 id="looked-at-again" className="mb-2 text-heading font-semibold">
        {t('onCase.title')}
      </h2>
      {look ? <FoundWords {...{ look, timeZone }} /> : <p>{t('onCase.notYet')}</p>}
      <p className="text-small text-muted">
        {t('onCase.drawn', { month: monthName(month) })}{' '}
        <TextLink data-print="no" href={`/insights/routine?month=${month}`}>
          {t('onCase.toDraw')}
        </TextLink>
      </p>
    </section>
  )
}
