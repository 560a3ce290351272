/** Sentences that must be read before their turn, and their neighbors that must not; written before the rules were. */
export interface Phrases {
  readonly counts: readonly string[]
  readonly doesNot: readonly string[]
}
