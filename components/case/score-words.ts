import { useFormatter } from 'next-intl'
import type { Trend } from '@/lib/scores/scores'

export interface ScoreModel extends Trend {
  /** Whether the last value is of this form; an older one is said to be older. */
  readonly isCurrent: boolean
  readonly isPrivate: boolean
  /** By name. */
  readonly sources: readonly string[]
}

/** How a score and a day are written everywhere in this block. */
export function useScoreWords(timeZone: string) {
  const format = useFormatter()
  return {
    points: (value: number) => format.number(value, { maximumFractionDigits: 1 }),
    day: (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeZone }),
  }
}

export const hasPlot = ({ first, last }: Trend): boolean => first.at < last.at
