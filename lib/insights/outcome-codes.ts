import { type Outcome, outcomes } from '@/lib/cases/case'

/** Cases that were closed in this time and have not been opened again, by a code that they were given and by outcome. */
export interface CodedCases {
  readonly icd10: string
  readonly text: string
  readonly outcome: Outcome
  readonly cases: number
}

interface CodeInShort extends Pick<CodedCases, 'icd10' | 'text' | 'cases'> {
  readonly byOutcome: readonly CodedCases[]
}

/** Each code once, the most frequent first. A case with two codes is counted with both. */
export function byCode(found: readonly CodedCases[]): readonly CodeInShort[] {
  const codes = [...new Set(found.map(({ icd10 }) => icd10))].sort()
  const all = codes.map((icd10) => {
    const same = found.filter((each) => each.icd10 === icd10)
    const byOutcome = outcomes.flatMap((outcome) => same.filter((each) => each.outcome === outcome))
    return { icd10, text: same[0]?.text ?? '', cases: same.reduce((sum, { cases }) => sum + cases, 0), byOutcome }
  })
  return all.sort((a, b) => b.cases - a.cases)
}
