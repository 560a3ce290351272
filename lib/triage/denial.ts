import type { Grammar, Undone } from './grammar'
import { type Place, placesOf, type Words } from './spelling'

interface Denial {
  readonly at: number
  readonly word: string
}

/** Where the words up to the phrase take it back: "no", "no sign of", "no fever or". */
function denialBefore(before: Words, grammar: Grammar): Denial | null {
  const { denials, fillers, alternatives, turns, undone } = grammar
  let isListed = false
  for (const [back, word] of [...before].reverse().entries()) {
    if (denials.includes(word)) return { at: before.length - 1 - back, word }
    // "No fever, chills or chest pain" is one list; any other comma ends what is denied.
    if (turns.includes(word) && !(isListed && word === ',')) return null
    if (undone?.doubts.includes(word)) return null
    if (alternatives.includes(word)) isListed = true
    else if (!isListed && !fillers.includes(word)) return null
  }
  return null
}

const has = (words: Words, phrases: readonly string[]): boolean => placesOf(words, phrases).length > 0

/** "Like this" speaks of the phrase as long as no other thought begins before it. */
function isFollowed(after: Words, phrases: readonly string[], grammar: Grammar, { links }: Undone): boolean {
  const harmless = placesOf(after, grammar.harmless)
  const ends = [...links, ...grammar.turns, ...grammar.alternatives]
  return placesOf(after, phrases)
    .filter(({ from, to }) => !harmless.some((place) => place.from <= from && place.to >= to))
    .some(({ from }) => !after.slice(0, from).some((word) => ends.includes(word)))
}

function isUndone(words: Words, denial: Denial, { from, to }: Place, isQuestion: boolean, grammar: Grammar): boolean {
  const { undone } = grammar
  if (!undone) return false
  const earlier = words.slice(0, denial.at)
  const thought = earlier.slice(earlier.findLastIndex((word) => undone.links.includes(word)) + 1)
  return (
    has(thought, undone.before) ||
    has(words.slice(denial.at, from), undone.between) ||
    isFollowed(words.slice(to), undone.after, grammar, undone) ||
    (isQuestion && thought.length === 0 && undone.asked.includes(denial.word))
  )
}

/** Whether the phrase at this place is taken back, and the denial not taken back in its turn. */
export function isDenied(words: Words, place: Place, isQuestion: boolean, grammar: Grammar): boolean {
  const denial = denialBefore(words.slice(0, place.from), grammar)
  if (denial === null) return false
  const isDoubled =
    grammar.doubled.includes(denial.word) && words.slice(0, denial.at).some((word) => grammar.negatives.includes(word))
  return !isDoubled && !isUndone(words, denial, place, isQuestion, grammar)
}
