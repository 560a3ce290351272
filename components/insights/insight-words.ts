import { useFormatter, useTranslations } from 'next-intl'
import { durationWords } from '@/components/worklist/duration'
import { shareOf } from '@/lib/insights/share'

/** How numbers, shares, days and spans are written everywhere on this page. */
export function useInsightWords() {
  const t = useTranslations('insights')
  const duration = useTranslations('duration')
  const format = useFormatter()
  const number = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  const partOf = (part: number, whole: number) => t('partOf', { part: number(part), whole: number(whole) })
  return {
    number,
    partOf,
    percent: (percent: number) => t('percent', { percent }),
    share: (part: number, whole: number) => {
      const share = shareOf(part, whole)
      if (share.kind === 'none') return t('none')
      return share.kind === 'few' ? partOf(part, whole) : t('percent', { percent: share.percent })
    },
    /** Days come as YYYY-MM-DD and belong to no time zone any more. */
    day: (day: string) => format.dateTime(new Date(day), { month: 'short', day: 'numeric', timeZone: 'UTC' }),
    dayOfYear: (day: string) => format.dateTime(new Date(day), { dateStyle: 'medium', timeZone: 'UTC' }),
    span: (ms: number | null) => (ms === null ? t('none') : durationWords(duration, ms)),
  }
}
