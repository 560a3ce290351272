import { wordsAt, wordsOf } from './readability'

/** A stretch of a text. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** Where a link leads is no word of the sentence that it stands in. */
const withoutAddresses = (text: string): string => text.replace(/\]\([^)]*\)/g, (address) => ' '.repeat(address.length))

/** What belongs to the last word: where its link leads, marks, and the end of the sentence. */
const ending = /^(?:\]\([^)\n]{0,400}\))?(?:[*_]{0,3}[.!?…]+["”’)]?)?/

/**
 * Where sentences of what a patient reads stand in the text as it was typed, whatever marks and ends of lines are between
 * their words. Null for what nobody typed, such as the words of an exercise.
 */
export function placesOf(typed: string, sentences: readonly string[]): readonly (Place | null)[] {
  const words = wordsAt(withoutAddresses(typed))
  const starts = new Map<string, number[]>()
  for (const [at, { word }] of words.entries()) {
    const before = starts.get(word)
    if (before) before.push(at)
    else starts.set(word, [at])
  }
  const taken = new Set<number>()
  return sentences.map((sentence) => {
    const sought = wordsOf(sentence)
    const start = starts
      .get(sought[0] ?? '')
      ?.find((at) => !taken.has(at) && sought.every((word, place) => words[at + place]?.word === word))
    if (start === undefined) return null
    const [first, last] = [words[start], words[start + sought.length - 1]]
    if (!first || !last) return null
    taken.add(start)
    const end = last.from + last.word.length
    return { from: first.from, to: end + (ending.exec(typed.slice(end, end + 420))?.[0].length ?? 0) }
  })
}
