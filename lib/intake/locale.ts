import { type Locale, locales } from './questionnaire'

export const isLocale = (value: string | null | undefined): value is Locale =>
  locales.some((locale) => locale === value)

/** The language of this name; English where Keel does not speak it. */
export const localeOf = (name: string | null): Locale => (isLocale(name) ? name : 'en')
