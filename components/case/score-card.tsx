import { useTranslations } from 'next-intl'
import { ScoreChange } from './score-change'
import { ScorePlot } from './score-plot'
import { ScoreTable } from './score-table'
import type { ScoreView } from '@/lib/cases/score-view'
import { hasPlot, useScoreWords } from './score-words'

interface ScoreCardProps {
  readonly score: ScoreView
  readonly timeZone: string
}

/** One instrument: the value, what it means, how it moved, and everything behind it. */
export function ScoreCard({ score, timeZone }: ScoreCardProps) {
  const t = useTranslations('caseSeen.scores')
  const { points, day } = useScoreWords(timeZone)
  const { first, last, instrument } = score
  const { id, max, cut, changeThatMatters } = instrument
  const name = t(`name.${id}`)
  return (
    <li
      data-keep-together=""
      data-print={score.isPrivate ? 'no' : undefined}
      className="flex min-w-0 flex-col border-b border-rule py-3"
    >
      <h3 className="font-semibold">{name}</h3>
      <p className="text-small text-muted">{t(`about.${id}`)}</p>
      <p className="mt-1 tabular-nums">
        <span className="text-lead font-bold">{t('points', { points: points(last.points), max })}</span>
        {last.band ? <span className="ms-2 font-semibold">{t(`band.${last.band}`)}</span> : null}
      </p>
      {cut === null ? null : <p className="text-small">{t(`cut.${last.isFromCut ? 'from' : 'below'}`, { cut })}</p>}
      {score.isCurrent ? null : <p className="text-small">{t('notThisTime', { date: day(last.at) })}</p>}
      {score.sincePrevious ? (
        <ScoreChange change={score.sincePrevious} since="moved" timeZone={timeZone} />
      ) : (
        <p className="text-small text-muted">{t('once')}</p>
      )}
      {score.sinceFirst && score.scores.length > 2 ? (
        <ScoreChange change={score.sinceFirst} since="movedFirst" timeZone={timeZone} />
      ) : null}
      {hasPlot(score) ? (
        <div data-paper="plot" className="mt-2">
          <ScorePlot
            scores={score.scores}
            max={max}
            margin={changeThatMatters?.(first.points) ?? null}
            points={points}
            label={t('plot', {
              name,
              count: score.scores.length,
              from: day(first.at),
              to: day(last.at),
              first: points(first.points),
              last: points(last.points),
            })}
          />
          <p className="flex max-w-80 justify-between ps-6 pe-9 text-small text-muted tabular-nums" aria-hidden="true">
            <span>{day(first.at)}</span>
            <span>{day(last.at)}</span>
          </p>
        </div>
      ) : null}
      <ScoreTable score={score} timeZone={timeZone} />
    </li>
  )
}
