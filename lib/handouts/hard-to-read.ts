import { languages } from '@/lib/intake/languages'
import type { Locale } from '@/lib/intake/questionnaire'
import {
  gradeOf,
  measuredTexts,
  plainText,
  sentencesOf,
  spanishEaseOf,
  spanishSyllablesIn,
  syllablesIn,
  wordsOf,
} from './readability'

/** More words than this, and the beginning is forgotten before the end. */
const longAfterWords = 20
const hardFromSyllables = 4

export interface HardSentence {
  readonly sentence: string
  readonly words: number
  /** Long words of it that the text does not have to itself explain. */
  readonly hard: readonly string[]
}

export interface Reading {
  /** In whole numbers; null where Keel cannot measure the language. */
  readonly measure: Measure | null
  readonly minutes: number
  /** The hardest first; one that stands twice is there twice. */
  readonly hardest: readonly HardSentence[]
}

interface Measure {
  /** A school grade, or for Spanish an ease from 0 to 100. */
  readonly kind: 'grade' | 'ease'
  readonly value: number
}

interface Spelling {
  readonly syllablesIn: (word: string) => number
  readonly measure: (texts: readonly string[], knownWords: readonly string[]) => Measure
}

const spellings: Readonly<Record<'english' | 'spanish', Spelling>> = {
  english: {
    syllablesIn,
    measure: (texts, knownWords) => ({
      kind: 'grade',
      value: Math.max(...texts.map((text) => gradeOf(text, { knownWords }))),
    }),
  },
  spanish: {
    syllablesIn: spanishSyllablesIn,
    measure: (texts) => ({ kind: 'ease', value: Math.min(...texts.map(spanishEaseOf)) }),
  },
}

const spellingOf = (locale: Locale): Spelling | undefined => {
  const language: { readonly spelling?: keyof typeof spellings } = languages[locale]
  return language.spelling && spellings[language.spelling]
}

/** The hardest of these texts; null where Keel cannot measure the language. */
export const measureOf = (texts: readonly string[], locale: Locale, knownWords: readonly string[]): Measure | null =>
  spellingOf(locale)?.measure(texts, knownWords) ?? null

const inWholeNumbers = ({ kind, value }: Measure): Measure => ({
  kind,
  value: kind === 'grade' ? Math.max(1, Math.round(value)) : Math.round(value),
})

/** Words a minute of somebody who reads slowly and with care. */
const pace = 130

/** Of Markdown as a patient reads it: how hard it is, and where. `knownWords` are explained wherever they stand. */
export function readingOf(markdown: string, locale: Locale, knownWords: readonly string[]): Reading {
  const text = plainText(markdown)
  const spelling = spellingOf(locale)
  const isHard = (word: string) =>
    (spelling?.syllablesIn(word) ?? 0) >= hardFromSyllables && !knownWords.includes(word.toLowerCase())
  const hardest = sentencesOf(text)
    .map((sentence) => {
      const words = wordsOf(sentence)
      return { sentence, words: words.length, hard: [...new Set(words.filter(isHard))] }
    })
    .filter(({ words, hard }) => words > longAfterWords || hard.length > 1)
    .sort((one, other) => other.words + other.hard.length * 5 - (one.words + one.hard.length * 5))
  const minutes = Math.max(1, Math.round(wordsOf(text).length / pace))
  const measure = measureOf(measuredTexts(markdown), locale, knownWords)
  return { measure: measure && inWholeNumbers(measure), minutes, hardest }
}
