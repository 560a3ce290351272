import type { useTranslations } from 'next-intl'

type Words = ReturnType<typeof useTranslations<'duration'>>

const minutesOf = (ms: number) => Math.floor(Math.abs(ms) / 60_000)

/** A span of time in its two largest units, rounded down; of the second, none is not said. */
export function durationWords(t: Words, ms: number): string {
  const minutes = minutesOf(ms)
  if (minutes === 0) return t('moment')
  if (minutes < 60) return t('minutes', { minutes })
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return t('hours', { hours, minutes: minutes % 60 })
  return t('days', { days: Math.floor(hours / 24), hours: hours % 24 })
}

/** How long ago something was. */
export const agoWords = (t: Words, ms: number): string =>
  minutesOf(ms) === 0 ? t('justNow') : t('ago', { time: durationWords(t, ms) })
