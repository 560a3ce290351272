/** What a language needs to tell "chest pain" from "no chest pain" and from "my mother's chest pain"; as plain data. */
export interface Grammar {
  /** Words that take back the phrase after them. */
  readonly denials: readonly string[]
  /** Those among them that say the opposite after another one: "I cannot walk without chest pain". */
  readonly doubled: readonly string[]
  /** What they double. */
  readonly negatives: readonly string[]
  /** Words that may stand between a denial and what it denies. */
  readonly fillers: readonly string[]
  /** "No fever or chest pain" denies both. */
  readonly alternatives: readonly string[]
  /** Whoever is spoken of instead of oneself. */
  readonly others: readonly string[]
  /** Oneself: after one of these, nobody else is spoken of. */
  readonly oneself: readonly string[]
  /** Where a new thought begins. */
  readonly turns: readonly string[]
  /** Phrases that hold a word looked for and mean nothing of the kind. */
  readonly harmless: readonly string[]
}

/** One spelling for what people write in many: case, accents, apostrophes and the signs between words. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼ´`]/g, '')
    .toLowerCase()

/** A comma stands as a word of its own: it ends what a denial reaches. */
const wordsIn = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+|,/gu) ?? []

type Words = readonly string[]

export interface Sentence {
  /** As it was written. */
  readonly text: string
  readonly words: Words
  readonly line: string
}

const asLine = (words: Words): string => ` ${words.join(' ')} `

/** A full stop inside a number ends no sentence. */
export const sentencesIn = (written: string): readonly Sentence[] =>
  written
    .split(/(?<=[.!?;\n])(?!\d)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((text) => {
      const words = wordsIn(text)
      return { text, words, line: asLine(words) }
    })

type Phrase = Pick<Sentence, 'words' | 'line'>

/** Each list is folded once: a form is read again with every answer. */
const known = new WeakMap<readonly string[], readonly Phrase[]>()
function foldedEach(phrases: readonly string[]): readonly Phrase[] {
  const each = known.get(phrases) ?? phrases.map(wordsIn).map((words) => ({ words, line: asLine(words) }))
  known.set(phrases, each)
  return each
}

const placesOf = (words: Words, looked: Words): readonly { from: number; to: number }[] =>
  words.flatMap((_, from) =>
    looked.every((word, at) => words[from + at] === word) ? [{ from, to: from + looked.length }] : [],
  )

/** Whether the words up to the phrase take it back: "no", "no sign of", "no fever or". */
function isDenied(before: readonly string[], grammar: Grammar): boolean {
  const { denials, doubled, fillers, alternatives, turns } = grammar
  let isListed = false
  for (const [back, word] of [...before].reverse().entries()) {
    if (denials.includes(word)) {
      const earlier = before.slice(0, before.length - 1 - back)
      return !(doubled.includes(word) && earlier.some((each) => grammar.negatives.includes(each)))
    }
    // "No fever, chills or chest pain" is one list; any other comma ends what is denied.
    if (turns.includes(word) && !(isListed && word === ',')) return false
    if (alternatives.includes(word)) isListed = true
    else if (!isListed && !fillers.includes(word)) return false
  }
  return false
}

/** Somebody else is spoken of, and not oneself after that. */
function isOfAnother(before: readonly string[], { others, oneself, turns }: Grammar): boolean {
  const last = before.findLast((word) => [...others, ...oneself, ...turns].includes(word))
  return last !== undefined && others.includes(last)
}

function says(words: Words, phrase: Words, grammar: Grammar): boolean {
  const harmless = foldedEach(grammar.harmless).flatMap((each) => placesOf(words, each.words))
  const isOwn = phrase.some((word) => grammar.oneself.includes(word))
  return placesOf(words, phrase).some(({ from, to }) => {
    if (harmless.some((place) => place.from <= from && place.to >= to)) return false
    const before = words.slice(0, from)
    return !isDenied(before, grammar) && (isOwn || !isOfAnother(before, grammar))
  })
}

/** Those that say one of the phrases and do not take it back, each once. */
export const sentencesSaying = (
  sentences: readonly Sentence[],
  phrases: readonly string[],
  grammar: Grammar,
): readonly string[] => {
  const looked = foldedEach(phrases)
  const saying = sentences.filter(({ words, line }) =>
    looked.some((phrase) => line.includes(phrase.line) && says(words, phrase.words, grammar)),
  )
  return [...new Set(saying.map(({ text }) => text))]
}
