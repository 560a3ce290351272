import type { Grammar } from '@/lib/triage/grammar'

/** What is looked for in free text: in each language the phrases for the same things. */
export interface PhraseLists {
  readonly selfHarm: readonly string[]
  readonly home: readonly string[]
  readonly signs: readonly string[]
  readonly breath: readonly string[]
}

/** The words of one language. */
export interface FreeTextWords extends PhraseLists {
  /** What only somebody says who writes for the patient. */
  readonly byCarer: PhraseLists
  readonly grammar: Grammar
}

const oneOf = (some: readonly string[]): string => (some.length > 1 ? `(${some.join('|')})` : some.join(''))

/** Each start before each end, as one phrase. */
export const after = (starts: readonly string[], ...ends: readonly string[]): readonly string[] => [
  `${oneOf(starts)} ${oneOf(ends)}`,
]

/** Words that stand in one line, as a list. */
export const each = (line: string): readonly string[] => line.trim().split(/\s+/)
