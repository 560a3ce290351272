import type { Locale } from '@/lib/intake/questionnaire'

/** Words of which each language has those that English has. */
export type AsInEnglish<Spoken extends Readonly<Record<string, { readonly en: unknown }>>> = {
  readonly [Name in keyof Spoken]: Readonly<Record<Locale, Spoken[Name]['en']>>
}
