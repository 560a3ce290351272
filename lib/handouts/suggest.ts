import type { Answers } from '@/lib/intake/questionnaire'
import type { Tier } from '@/lib/triage/urgency'
import type { Handout, Suggestion } from './handout'

export interface About {
  readonly tier: Tier
  readonly flags: readonly string[]
  readonly answers: Answers
}

export interface Suggested {
  readonly handout: Handout
  readonly reason: string
}

const isAny = (value: Answers[string] | undefined, options: readonly string[]): boolean =>
  Array.isArray(value) ? value.some((each: string) => options.includes(each)) : options.includes(String(value))

/** Every part of a suggestion that is named must hold. What was not answered suggests nothing. */
export function applies(suggestion: Suggestion, about: About): boolean {
  const { tiers, flags, answers, durationWeeks } = suggestion
  if (tiers && !tiers.includes(about.tier)) return false
  if (flags && !flags.some((flag) => about.flags.includes(flag))) return false
  if (answers && !Object.entries(answers).every(([item, options]) => isAny(about.answers[item], options))) return false
  if (!durationWeeks) return true
  const weeks = about.answers['pain-duration-weeks']
  if (typeof weeks !== 'number') return false
  return weeks >= (durationWeeks.atLeast ?? 0) && weeks < (durationWeeks.below ?? Infinity)
}

/** In the library's order, each once, with the first reason that holds. */
export const suggest = (library: readonly Handout[], about: About): readonly Suggested[] =>
  library.flatMap((handout) => {
    const found = handout.suggestedWhen.find((suggestion) => applies(suggestion, about))
    return found ? [{ handout, reason: found.reason }] : []
  })
