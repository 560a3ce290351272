import { useTranslations } from 'next-intl'
import { NotPrinted } from './not-printed'
import { ScoreCard } from './score-card'
import type { ScoreView } from '@/lib/cases/score-view'
import { hasPlot } from './score-words'

interface ScoreListProps {
  readonly scores: readonly ScoreView[]
  readonly timeZone: string
}

/** Small multiples: every score drawn the same way, so that the eye compares shapes. */
export function ScoreList({ scores, timeZone }: ScoreListProps) {
  const t = useTranslations('caseSeen.scores')
  if (scores.length === 0) return null
  return (
    <section aria-labelledby="scores">
      <h2 id="scores" className="text-heading font-semibold">
        {t('title')}
      </h2>
      <p className="mb-2 text-small text-muted">
        {t('lead')} {scores.some(hasPlot) ? t('shaded') : null}
      </p>
      <ul
        data-paper="scores"
        className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-8 border-t border-rule"
      >
        {scores.map((score) => (
          <ScoreCard key={score.instrument.id} score={score} timeZone={timeZone} />
        ))}
      </ul>
      <NotPrinted count={scores.filter((score) => score.isPrivate).length} />
    </section>
  )
}
