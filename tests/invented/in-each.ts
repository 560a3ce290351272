import { type Locale, locales } from '@/lib/intake/questionnaire'

/** In a language that nobody invented words for, the English. */
export const inEach = <Words>(written: { readonly en: Words } & Readonly<Partial<Record<Locale, Words>>>) =>
  Object.fromEntries(locales.map((locale) => [locale, written[locale] ?? written.en])) as Readonly<
    Record<Locale, Words>
  > & { readonly en: Words }
