import type { Answers } from '@/lib/intake/questionnaire'
import type { Instrument } from '@/lib/scores/score'
import { trendOf } from '@/lib/scores/scores'
import type { FindingContent } from './finding-view'

interface Scored {
  readonly at: Date
  readonly answers: Answers
}

/** The scores of this form, and how they came to be what they are; a later form belongs to a later case. */
export function scoreViews(
  instruments: readonly Instrument[],
  { sent, current }: { readonly sent: readonly Scored[]; readonly current: Scored },
  { privateItems, sourceTitle }: FindingContent,
) {
  const before = sent.filter(({ at }) => at < current.at)
  return trendOf(instruments, [...before, current]).map((trend) => ({
    ...trend,
    isCurrent: trend.last.at.getTime() === current.at.getTime(),
    // Beside the printed answers, the sum would tell the one that is left out.
    isPrivate: trend.instrument.items.some((item) => privateItems.has(item)),
    sources: trend.instrument.sources.map(sourceTitle),
  }))
}

export type ScoreView = ReturnType<typeof scoreViews>[number]
