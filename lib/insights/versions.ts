import type { TeachBack, Verdict } from '@/lib/handouts/handout'
import { answered } from './handouts'

/** What became of one version of a handout since it was first sent; answers by id. */
export interface VersionUse {
  readonly version: number
  readonly sent: number
  readonly confirmed: number
  /** How many answered right at their second try. */
  readonly again: number
  readonly answers: readonly { readonly id: string; readonly verdict: Verdict; readonly times: number }[]
  /** The question as this version asked it. */
  readonly teachBack: TeachBack | null
}

export interface VersionUnderstood extends Readonly<Record<Verdict, number>> {
  readonly version: number
  readonly sent: number
  readonly confirmed: number
  /** Right at the second try: after reading again. What was answered first is counted by its verdict. */
  readonly again: number
  readonly answered: number
  /** What was answered most of all that was not right: where the text is to be mended. */
  readonly missed: { readonly words: string; readonly times: number } | null
}

/** The newest version first, so that a lead sees whether the last change helped. */
export const versionsUnderstood = (uses: readonly VersionUse[]): readonly VersionUnderstood[] =>
  [...uses]
    .sort((one, other) => other.version - one.version)
    .map(({ version, sent, confirmed, again, answers, teachBack }) => {
      const of = (verdict: Verdict) =>
        answers.filter((each) => each.verdict === verdict).reduce((sum, { times }) => sum + times, 0)
      const counts = { right: of('right'), close: of('close'), worrying: of('worrying') }
      const [missed] = answers
        .filter(({ verdict }) => verdict !== 'right')
        .sort((one, other) => other.times - one.times)
      const words = teachBack?.answers.find(({ id }) => id === missed?.id)?.words
      return {
        ...{ version, sent, confirmed, ...counts, again, answered: answered(counts) },
        missed: missed && words !== undefined ? { words, times: missed.times } : null,
      }
    })
