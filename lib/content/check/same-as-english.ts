import { locales } from '@/lib/intake/questionnaire'
import { ownName } from '@/lib/web/language-names'

const names = ['Keel', 'Samaritans', ...locales.map(ownName)]

/** Placeholders, numbers and signs have no language. */
const withoutWords = (text: string): boolean => !/\p{L}/u.test(text.replace(/\{\w+\}|<\/?\w+>/g, ''))

/**
 * Whether a language may say what English says: names, and what its own `same-as-english.json` gives a reason for.
 * Anything else that is equal was not translated.
 */
export const mayBeSame = (text: string, same: Readonly<Record<string, string>> = {}): boolean =>
  text in same || names.includes(text) || withoutWords(text)
