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
  /** A school grade, or for Spanish an ease from 0 to 100; null where Keel cannot measure the language. */
  readonly measure: { readonly kind: 'grade' | 'ease'; readonly value: number } | null
  readonly minutes: number
  readonly hardest: readonly HardSentence[]
}

interface Spelling {
  readonly syllablesIn: (word: string) => number
  readonly measure: (texts: readonly string[], knownWords: readonly string[]) => NonNullable<Reading['measure']>
}

const spellings: Readonly<Record<'english' | 'spanish', Spelling>> = {
  english: {
    syllablesIn,
    measure: (texts, knownWords) => ({
      kind: 'grade',
      value: Math.max(1, ...texts.map((text) => Math.round(gradeOf(text, { knownWords })))),
    }),
  },
  spanish: {
    syllablesIn: spanishSyllablesIn,
    measure: (texts) => ({ kind: 'ease', value: Math.min(...texts.map((text) => Math.round(spanishEaseOf(text)))) }),
  },
}

const spellingOf = (locale: Locale): Spelling | undefined => {
  const language: { readonly spelling?: keyof typeof spellings } = languages[locale]
  return language.spelling && spellings[language.spelling]
}

/** Words a minute of somebody who reads slowly and with care. */
const pace = 130
const shownAtMost = 12

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
    .slice(0, shownAtMost)
  const minutes = Math.max(1, Math.round(wordsOf(text).length / pace))
  return { measure: spelling?.measure(measuredTexts(markdown), knownWords) ?? null, minutes, hardest }
}
