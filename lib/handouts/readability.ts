/** Each heading, paragraph and list item of a markdown text on a line of its own, without its marks. */
export function plainText(markdown: string): string {
  const lines: string[] = []
  let isOpen = false
  for (const raw of markdown.split('\n')) {
    const line = raw.trim()
    const startsAnew = /^(?:#{1,6} |[-*+] |\d+[.)] |>)/.test(line)
    const text = line
      .replace(/^(?:(?:#{1,6}|[-*+]|\d+[.)]) +|> ?)+/, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\*\*|__|[*`]/g, '')
    if (text !== '') lines.push(isOpen && !startsAnew ? `${lines.pop() ?? ''} ${text}` : text)
    // A heading ends with its line; a paragraph or list item goes on until a blank one.
    isOpen = text !== '' && !line.startsWith('#')
  }
  return lines.join('\n')
}

/** A line end ends a sentence, as a heading does; a point inside a number does not. */
const sentencesIn = (text: string): readonly string[] =>
  text.split(/\n+|[.!?…]+(?=[\s"”’)]|$)/).filter((sentence) => /[\p{L}\d]/u.test(sentence))

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\d]+(?:['’.,]?[\p{L}\d]+)*/gu) ?? []

/** Two vowels that stand together and are said apart, as in "area", "diet" or "fluid". */
const spokenApart =
  /ia(?!l$|lly$)|i[ou](?<!(?:t|s|c|g|x)i[ou])|iet|eo(?!us)|ea(?=te|tiv|$)(?<=re?ea)|ua(?!r)|uou|[aeo]ing|[iu]ing|(?:[^q]u)(?:id|in)/g

/** English, by its spelling: groups of vowels, less the silent endings. */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[’']s$/, '').replace(/[^a-z]/g, '')
  if (letters === '') return Math.max(1, word.length)
  const spoken = letters
    .replace(/(?<![td])ed$/, (_ending, at: number) => (hasVowel(letters.slice(0, at)) ? '' : 'ed'))
    .replace(/(?<=[^aeiouy])e(?=(?:ly|less|ful|ment|thing|times?|where|body)s?$)/, '')
    .replace(/(?<!(?:[sxzcg]|ch|sh|[^aeiouy]l))es$/, '')
    .replace(/(?<![^aeiouy]l)e$/, '')
    .replace(/^y/, '')
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  const apart = spoken.match(spokenApart)?.length ?? 0
  return Math.max(1, groups + apart)
}

const hasVowel = (letters: string): boolean => /[aeiouy]/.test(letters)

interface ReadabilityOptions {
  /** Words that cannot be spared and that the text explains, such as a medicine on its box: two syllables each. */
  readonly knownWords: readonly string[]
}

/** The Flesch-Kincaid school grade of a plain English text. A prompt for whoever writes, not a proof of plain words. */
export function gradeOf(text: string, { knownWords }: ReadabilityOptions): number {
  const known = new Set(knownWords)
  const words = wordsIn(text)
  const sentences = sentencesIn(text)
  if (words.length === 0 || sentences.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + (known.has(word.toLowerCase()) ? 2 : syllablesIn(word)), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}
