import type { HandoutEntry } from '@/lib/handouts/handout'
import { readingOf } from '@/lib/handouts/hard-to-read'
import { knownWords } from './known-words'

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
  const { measure, minutes } = readingOf(entry.words.en.body, 'en', knownWords)
  const counted = { grade: measure?.value ?? 1, minutes }
  facts.set(entry, counted)
  return counted
}
