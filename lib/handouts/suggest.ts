import { evaluateCondition } from '@/lib/intake/condition'
import type { Answers, Subject } from '@/lib/intake/questionnaire'
import type { FieldError } from '@/lib/result'
import type { Tier } from '@/lib/triage/urgency'
import type { HandoutEntry, Occasion } from './handout'

export interface About {
  readonly tier: Tier
  readonly flags: readonly string[]
  readonly answers: Answers
  readonly subject: Subject
  /** Where a short form speaks, which asks only some again: each way in which it is so with what the whole one before it said. */
  readonly withEarlier?: readonly Pick<About, 'flags' | 'answers'>[]
}

export interface Suggested<Of> {
  readonly handout: Of
  readonly reason: string
  /** The patient ticked that they want to read about it. */
  readonly isAskedFor: boolean
}

/** Every part that is named must hold. */
export function applies({ tiers, when }: Occasion, { tier, flags, answers, subject }: About): boolean {
  if (tiers && !tiers.includes(tier)) return false
  const raised = new Map(flags.map((flag) => [flag, 'yes'] as const))
  return !when || evaluateCondition(when, { answers, subject, flags: raised }) === 'yes'
}

/** In the library's order, each once, with the first reason that holds; a wish is said beside it. */
export const suggest = <Of extends Pick<HandoutEntry, 'suggestedWhen'>>(
  library: readonly Of[],
  about: About,
): readonly Suggested<Of>[] =>
  library.flatMap((handout) => {
    const held = handout.suggestedWhen.filter((suggestion) => applies(suggestion, about))
    const [first] = held
    if (!first) return []
    const wish = held.find(({ isAskedFor }) => isAskedFor)
    const reasons = wish && wish !== first ? [first.reason, wish.reason] : [first.reason]
    return [{ handout, reason: reasons.join('. '), isAskedFor: wish !== undefined }]
  })

function cautionsBy({ cautionedWhen = [] }: Pick<HandoutEntry, 'cautionedWhen'>, about: About): readonly string[] {
  const readings = about.withEarlier?.map((earlier) => ({ ...about, ...earlier })) ?? [about]
  const holds = (occasion: Occasion) => readings.some((reading) => applies(occasion, reading))
  return cautionedWhen.filter(holds).map(({ reason }) => reason)
}

interface Weighed {
  /** What speaks against it now. */
  readonly against: readonly string[]
  /** What spoke against it on the page by which it is given. */
  readonly shown: readonly string[]
}

const anew = (reasons: string): FieldError => ({ code: 'think-anew', values: { reasons } })

/** Why it is not given yet: a tick speaks of what was read beside it alone, and not of what the patient said since. */
export function notThoughtOf(chosen: readonly Weighed[], thoughtOf: boolean): FieldError | null {
  const since = chosen.flatMap(({ against, shown }) => against.filter((reason) => !shown.includes(reason)))
  const reasons = [...new Set(since)].join('; ')
  if (reasons !== '') return anew(reasons)
  return !thoughtOf && chosen.some(({ against }) => against.length > 0) ? { code: 'think-first' } : null
}

/** What to think of before it is sent to this person, whichever of their forms says it. */
export const cautions = (entry: Pick<HandoutEntry, 'cautionedWhen'>, forms: readonly About[]): readonly string[] => [
  ...new Set(forms.flatMap((about) => cautionsBy(entry, about))),
]
