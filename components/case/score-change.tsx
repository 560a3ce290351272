import { useTranslations } from 'next-intl'
import type { Change } from '@/lib/scores/scores'
import { useScoreWords } from './score-words'

interface ScoreChangeProps {
  readonly change: Change
  readonly since: 'moved' | 'movedFirst'
  readonly timeZone: string
}

const arrows = { lower: '↓', higher: '↑', same: '→' } as const

/** How far it moved, and whether that is more than noise. Weight, not color, marks what matters. */
export function ScoreChange({ change: { by, effect, since: from }, since, timeZone }: ScoreChangeProps) {
  const t = useTranslations('caseSeen.scores')
  const { points, day } = useScoreWords(timeZone)
  const way = points(Math.abs(by)) === points(0) ? 'same' : by > 0 ? 'higher' : 'lower'
  const change = t(`${since}.${way}`, { by: points(Math.abs(by)), date: day(from) })
  return (
    <p className={effect === 'better' || effect === 'worse' ? 'text-small font-semibold' : 'text-small'}>
      <span aria-hidden="true">{arrows[way]} </span>
      {way === 'same' || effect === null ? change : t(`effect.${effect}`, { change })}
    </p>
  )
}
