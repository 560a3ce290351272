import type { Settings } from '@/lib/clinics/settings'
import { plainWords } from './plain-words'
import { takeDates } from './search-dates'

/** Whom a search means: words of a name or a record number, and a date of birth where one was typed. */
export interface Search {
  readonly words: readonly string[]
  readonly births: readonly string[]
}

const mostWords = 6
/** As many letters of a word as the database keeps. */
const mostLetters = 60
/** "Van der Berg" may have been written as one word. */
const longestRun = 3

/** Null where nothing was asked for. What was typed and holds neither a letter nor a number means nobody. */
export function readSearch(text: string, region: Settings['region']): Search | null {
  const typed = text.replaceAll('\0', '').trim()
  if (typed === '') return null
  const { births, rest } = takeDates(typed, region)
  return { words: plainWords(rest).slice(0, mostWords), births }
}

/**
 * The words as they may stand in a name: each the beginning of a word of it, or some that follow each other written as
 * one. "Smith Jones" is "smith jones" and "smithjones".
 */
export function waysOf(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length === 0) return [[]]
  const runs = Array.from({ length: Math.min(longestRun, words.length) }, (_, at) => at + 1)
  return runs.flatMap((length) => {
    const first = words.slice(0, length).join('').slice(0, mostLetters)
    return waysOf(words.slice(length)).map((others) => [first, ...others])
  })
}

/** A number is right or wrong; a name may be misspelled. */
export const mayBeMisspelled = ({ words }: Search): boolean =>
  words.some((word) => /\p{L}{3}/u.test(word)) && !words.some((word) => /\d/.test(word))
