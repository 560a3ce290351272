import { useFormatter, useTranslations } from 'next-intl'
import { useShortMoment } from '@/components/case/short-moment'

/** What the rows of a list are said with, made once for all of them: fifty rows would each make their own. */
export function useRowWords(now: number, timeZone: string) {
  const format = useFormatter()
  return {
    now,
    t: useTranslations('worklist'),
    d: useTranslations('duration'),
    c: useTranslations('clinical'),
    short: useShortMoment(new Date(now), timeZone),
    full: (at: number) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short', timeZone }),
  }
}

export type RowWords = ReturnType<typeof useRowWords>
