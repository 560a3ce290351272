import type { HandoutEntry } from '@/lib/handouts/handout'
import { gradeOf, plainText, wordsOf } from '@/lib/handouts/readability'
import { knownWords } from './known-words'

/** Words a minute of somebody who reads slowly and with care. */
const pace = 130

const facts = new WeakMap<HandoutEntry, ReadingFacts>()

export interface ReadingFacts {
  /** The school grade of its English. */
  readonly grade: number
  /** Minutes to read it, at least one. */
  readonly minutes: number
}

/** Counted once: it takes longer than to ask for. */
export function readingFacts(entry: HandoutEntry): ReadingFacts {
  const known = facts.get(entry)
  if (known) return known
  const text = plainText(entry.words.en.body)
  const counted = {
    grade: Math.max(1, Math.round(gradeOf(text, { knownWords }))),
    minutes: Math.max(1, Math.round(wordsOf(text).length / pace)),
  }
  facts.set(entry, counted)
  return counted
}
