import type { Locale } from '@/lib/intake/questionnaire'

/** What people who speak one language call another: "inglés" in Spanish. */
export const nameIn = (spoken: Locale, locale: Locale): string =>
  new Intl.DisplayNames(spoken, { type: 'language' }).of(locale) ?? locale

/** What clinicians call a language. */
export const englishName = (locale: Locale): string => nameIn('en', locale)

/** What those who speak it call it, as the first word of a button. */
export const ownName = (locale: Locale): string => {
  const name = nameIn(locale, locale)
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1)
}
