/** What stands within a word and is not seen; a space without width stands between two. */
const unseen = /(?!\u200B)\p{Cf}/gu

/** One spelling for what people write in many: case, width, accents, apostrophes and the signs between words. */
export const folded = (text: string): string =>
  text
    .replace(/['’‘ʼ´`′＇]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(unseen, '')
    .toLowerCase()

export type Words = readonly string[]

/** A comma stands as a word of its own: it ends what a denial reaches. */
export const wordsIn = (text: string): Words => folded(text).match(/[\p{L}\p{N}]+|,/gu) ?? []

/** "(cannot|can’t) (pee|wee)" is four phrases. */
function spelledOut(phrase: string): readonly string[] {
  const [slot, options] = /\(([^()]*)\)/.exec(phrase) ?? []
  if (slot === undefined || options === undefined) return [phrase]
  return options.split('|').flatMap((option) => spelledOut(phrase.replace(slot, option)))
}

/** Where some words stand among others: the first of them, and the one after the last. */
export interface Place {
  readonly from: number
  readonly to: number
}

type ByFirstWord = ReadonlyMap<string, readonly Words[]>

function sortedByFirstWord(phrases: readonly string[]): ByFirstWord {
  const sorted = new Map<string, Words[]>()
  for (const phrase of phrases.flatMap(spelledOut).map(wordsIn)) {
    const [first = ''] = phrase
    sorted.set(first, [...(sorted.get(first) ?? []), phrase])
  }
  return sorted
}

/** Each list is folded once: a form is read again with every answer. */
const known = new WeakMap<readonly string[], ByFirstWord>()
function byFirstWord(phrases: readonly string[]): ByFirstWord {
  const sorted = known.get(phrases) ?? sortedByFirstWord(phrases)
  known.set(phrases, sorted)
  return sorted
}

/** Where any of the phrases stands, in the order of the words. */
export function placesOf(words: Words, phrases: readonly string[]): readonly Place[] {
  const looked = byFirstWord(phrases)
  return words.flatMap((first, from) =>
    (looked.get(first) ?? [])
      .filter((phrase) => phrase.every((word, at) => words[from + at] === word))
      .map(({ length }) => ({ from, to: from + length })),
  )
}
