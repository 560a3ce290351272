import { isDenied } from './denial'
import type { Grammar } from './grammar'
import { placesOf, type Words, wordsIn } from './spelling'
import { isOfAnother, type Voice } from './voice'

export interface Sentence {
  /** As it was written. */
  readonly text: string
  readonly words: Words
}

/** A full stop inside a number ends no sentence. */
export const sentencesIn = (written: string): readonly Sentence[] =>
  written
    .split(/(?<=[.!?;\n])(?!\d)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((text) => ({ text, words: wordsIn(text) }))

/** Whether one of the phrases stands there, is not taken back, and is about the patient. */
function says({ text, words }: Sentence, phrases: readonly string[], voice: Voice, grammar: Grammar): boolean {
  const places = placesOf(words, phrases)
  if (places.length === 0) return false
  const harmless = placesOf(words, grammar.harmless)
  return places.some((place) => {
    if (harmless.some(({ from, to }) => from <= place.from && to >= place.to)) return false
    const isOwn = words.slice(place.from, place.to).some((word) => grammar.oneself.includes(word))
    return (
      !isDenied(words, place, text.endsWith('?'), grammar) &&
      (isOwn || !isOfAnother(words.slice(0, place.from), voice, grammar))
    )
  })
}

/** Those that say one of the phrases and do not take it back, each once. */
export const sentencesSaying = (
  sentences: readonly Sentence[],
  phrases: readonly string[],
  voice: Voice,
  grammar: Grammar,
): readonly string[] => [
  ...new Set(sentences.filter((sentence) => says(sentence, phrases, voice, grammar)).map(({ text }) => text)),
]
