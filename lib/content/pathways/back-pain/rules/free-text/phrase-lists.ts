import type { Grammar } from '@/lib/triage/free-text'

/** What is looked for in free text: in each language the phrases for the same things. */
export interface PhraseLists {
  readonly selfHarm: readonly string[]
  readonly home: readonly string[]
  readonly signs: readonly string[]
  readonly breath: readonly string[]
}

/** The words of one language. */
export interface FreeTextWords extends PhraseLists {
  readonly grammar: Grammar
}
