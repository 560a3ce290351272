import { evaluateCondition } from '@/lib/intake/condition'
import type { Answers, Subject } from '@/lib/intake/questionnaire'
import type { Tier } from '@/lib/triage/urgency'
import type { HandoutEntry, Occasion } from './handout'

export interface About {
  readonly tier: Tier
  readonly flags: readonly string[]
  readonly answers: Answers
  readonly subject: Subject
}

export interface Suggested<Of> {
  readonly handout: Of
  readonly reason: string
}

/** Every part that is named must hold. */
export function applies({ tiers, when }: Occasion, { tier, flags, answers, subject }: About): boolean {
  if (tiers && !tiers.includes(tier)) return false
  const raised = new Map(flags.map((flag) => [flag, 'yes'] as const))
  return !when || evaluateCondition(when, { answers, subject, flags: raised }) === 'yes'
}

/** In the library's order, each once, with the first reason that holds. */
export const suggest = <Of extends Pick<HandoutEntry, 'suggestedWhen'>>(
  library: readonly Of[],
  about: About,
): readonly Suggested<Of>[] =>
  library.flatMap((handout) => {
    const found = handout.suggestedWhen.find((suggestion) => applies(suggestion, about))
    return found ? [{ handout, reason: found.reason }] : []
  })

/** What to think of before it is sent to this person. */
export const cautions = (
  { cautionedWhen = [] }: Pick<HandoutEntry, 'cautionedWhen'>,
  about: About,
): readonly string[] => cautionedWhen.filter((occasion) => applies(occasion, about)).map(({ reason }) => reason)
