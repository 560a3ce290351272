import type { Pathway } from '@/lib/pathways/pathway'

/** What a case turned out to be: a code of ICD-10, and Keel's own words for it. */
export interface OutcomeCode {
  readonly id: string
  readonly words: string
}

/** Those that somebody who closes a case may choose from. */
export const outcomeCodesOf = ({ outcomeCodes, words }: Pathway): readonly OutcomeCode[] =>
  outcomeCodes.map((id) => ({ id, words: words.en.outcomeCodes[id] ?? '' }))
