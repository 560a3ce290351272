import type { Locale } from '@/lib/intake/questionnaire'

/** Whether a date is asked for with its day before its month: as the language writes it, and everyone in the UK. */
export function isDayFirst(locale: Locale, region: 'US' | 'UK'): boolean {
  const tag = region === 'UK' ? `${locale}-GB` : locale
  const parts = new Intl.DateTimeFormat(tag).formatToParts(0).map(({ type }) => type)
  return parts.indexOf('day') < parts.indexOf('month')
}
