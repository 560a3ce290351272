import { useFormatter } from 'next-intl'
import type { Trend } from '@/lib/scores/scores'

/** How a score and a day are written everywhere in this block. */
export function useScoreWords(timeZone: string) {
  const format = useFormatter()
  return {
    points: (value: number) => format.number(value, { maximumFractionDigits: 1 }),
    day: (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeZone }),
  }
}

export const hasPlot = ({ first, last }: Trend): boolean => first.at < last.at
