import { evaluateCondition } from '@/lib/intake/condition'
import type { Answers, Subject } from '@/lib/intake/questionnaire'
import type { Tier } from '@/lib/triage/urgency'
import type { HandoutEntry, Occasion } from './handout'

export interface About {
  readonly tier: Tier
  readonly flags: readonly string[]
  readonly answers: Answers
  readonly subject: Subject
  /** Where a short form speaks, which asks only some again: what is so with what the whole one before it said. */
  readonly withEarlier?: Pick<About, 'flags' | 'answers'>
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

/** What to think of before it is sent to this person, whichever of their forms says it. */
export const cautions = (
  { cautionedWhen = [] }: Pick<HandoutEntry, 'cautionedWhen'>,
  about: About,
): readonly string[] =>
  cautionedWhen.filter((occasion) => applies(occasion, { ...about, ...about.withEarlier })).map(({ reason }) => reason)
