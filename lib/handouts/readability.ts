interface Part {
  readonly kind: 'heading' | 'item' | 'picture' | 'paragraph'
  readonly text: string
}

const kindOf = (mark: string, line: string): Part['kind'] => {
  if (mark !== '') return mark.startsWith('#') ? 'heading' : 'item'
  return line.startsWith('![') ? 'picture' : 'paragraph'
}

/** Each heading, paragraph and list item of a markdown text, without its marks; a picture as what it shows. */
function partsOf(markdown: string): readonly Part[] {
  const parts: Part[] = []
  let isOpen = false
  for (const raw of markdown.split('\n')) {
    const line = raw.trim().replace(/^(?:>\s*)+/, '')
    const [mark] = /^(?:#{1,6}|[-*+]|\d+[.)])\s+/.exec(line) ?? ['']
    const text = line
      .slice(mark.length)
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*`]/g, '')
    const last = parts.at(-1)
    if (text === '') isOpen = false
    else if (last && isOpen && mark === '') parts.splice(-1, 1, { ...last, text: `${last.text} ${text}` })
    else {
      const kind = kindOf(mark, line)
      parts.push({ kind, text })
      // A heading ends with its line; a paragraph or list item goes on until a blank one.
      isOpen = kind !== 'heading'
    }
  }
  return parts
}

const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('\n')

/** Each heading, paragraph and list item on a line of its own. */
export const plainText = (markdown: string): string => textOf(partsOf(markdown))

/** Of fewer words these formulas say nothing. */
const wordsToMeasure = 100

/**
 * What of a markdown text is measured, each by itself, for the hardest counts: all that is told, and the paragraphs
 * alone. A heading is no sentence. A point of a list is one, but many short ones would hide long sentences beside them.
 */
export function measuredTexts(markdown: string): readonly string[] {
  const told = partsOf(markdown).filter(({ kind }) => kind !== 'heading')
  const paragraphs = textOf(told.filter(({ kind }) => kind === 'paragraph'))
  return [textOf(told), ...(wordsOf(paragraphs).length < wordsToMeasure ? [] : [paragraphs])]
}

/** The end of a line ends a sentence, as it does for a heading; a point inside a number does not. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\n+|(?<=[.!?…]["”’)]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))

const word = /[\p{L}\d]+(?:['’.,][\p{L}\d]+)*/gu
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? []

/** Each word, with where it begins. */
export const wordsAt = (text: string): readonly { readonly word: string; readonly from: number }[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({ word: found, from: index }))

/** Everyday words whose spelling misleads the rules below. */
const irregular: Readonly<Record<string, number>> = { area: 3, diabetes: 4, idea: 3, people: 2 }

/** English, by its spelling: groups of vowels, less the silent endings, plus vowels that are said apart. */
export function syllablesIn(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[^a-z]/g, '')
  // A number takes about a syllable a digit.
  if (letters === '') return Math.max(1, word.replace(/\D/g, '').length)
  const spoken = letters
    .replace(/(?<=[aeiouy].*[^tde])ed$/, '')
    .replace(/(?<=[^aeiouy])e(?=(?:ly|less|ful|ment|thing|times|where|one|body)$)/, '')
    .replace(/(?<![sxzcgh]|[^aeiouy]l)es$/, '')
    .replace(/(?<![^aeiouy]l)e$/, '')
    .replace(/^y/, '')
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  const apart = spoken.match(/(?<![cghstx])i[ao]|iet|iu|[aeiouy]ing$/g)?.length ?? 0
  return irregular[letters] ?? Math.max(1, groups + apart)
}

interface GradeOptions {
  /** Words that cannot be spared and that the text explains: two syllables each. */
  readonly knownWords: readonly string[]
}

/** The Flesch-Kincaid school grade of a plain English text. A prompt for whoever writes, not a proof of plain words. */
export function gradeOf(text: string, { knownWords }: GradeOptions): number {
  const known = new Set(knownWords)
  const words = wordsOf(text)
  const sentences = sentencesOf(text)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + (known.has(word.toLowerCase()) ? 2 : syllablesIn(word)), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** Spanish, by its spelling: each strong or accented vowel, and each group of weak ones alone, carries a syllable. */
export function spanishSyllablesIn(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^a-záéíóúüñ]/g, '')
  if (letters === '') return Math.max(1, word.replace(/\D/g, '').length)
  const spoken = letters.replace(/h/g, '').replace(/y(?=[aeiouáéíóú])/g, 'j')
  const groups = spoken.match(/[aeiouáéíóúüy]+/g) ?? []
  const count = groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéóíú]/g)?.length ?? 0), 0)
  return Math.max(1, count)
}

/**
 * How easy a plain Spanish text is, 0 to 100, by Szigriszt-Pazos (1993) as graded in the INFLESZ scale of
 * Barrio-Cantalejo (2008): over 55 is ordinary, over 65 fairly easy, over 80 very easy.
 */
export function spanishEaseOf(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return 100
  const syllables = words.reduce((sum, word) => sum + spanishSyllablesIn(word), 0)
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentencesOf(text).length
}
