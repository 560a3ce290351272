import type { Schedule } from '@/lib/clinics/schedule'
import { dayAt } from '@/lib/clinics/wall-clock'
import type { Case } from './case'
import { datedWords } from './dated-words'
import { seenBy } from './next-step'

/** When the patient was last reached, or the case opened again, whichever was later. */
export interface LastTurn {
  readonly at: Date
  readonly isReached: boolean
}

/** What was said about the visit, as far as it tells when it is. */
export interface ToldOfVisit {
  readonly lastTurn: LastTurn | null
  /** The newest words of the clinic’s own: how a call went, or a note. */
  readonly said: { readonly words: string; readonly at: Date } | null
}

export interface BookedLate {
  /** By when the patient has to be seen. */
  readonly target: Date
  /** The word for a later day, where the time is in somebody’s words alone. */
  readonly word: string | null
}

/**
 * A visit that is agreed on for later than the tier allows. Its time runs from the call that reached the patient or from
 * the reopening, or where there was neither since the target runs from when somebody should have looked. Where nobody noted its time, it may be told of in words: “comes in tomorrow”.
 */
export function bookedLate(
  { tier, nextStep, targetFrom, dueAt }: Pick<Case, 'tier' | 'nextStep' | 'targetFrom' | 'dueAt'>,
  { lastTurn, said }: ToldOfVisit,
  schedule: Schedule,
): BookedLate | null {
  if (nextStep?.kind !== 'see') return null
  const target = seenBy(tier, lastTurn !== null && lastTurn.at > targetFrom ? lastTurn.at : dueAt, schedule)
  if (nextStep.at > target) return { target, word: null }
  if (nextStep.isAgreed) return null
  const { timeZone } = schedule
  const lastDay = dayAt(nextStep.at, timeZone)
  const later =
    said && datedWords(said.words, said.at, timeZone).find(({ day }) => day && dayAt(day, timeZone) > lastDay)
  return later ? { target: nextStep.at, word: later.text } : null
}
