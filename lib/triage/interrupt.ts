import type { Locale, Questionnaire } from '@/lib/intake/questionnaire'
import { itemWords } from '@/lib/intake/words'
import type { Finding } from './finding'

export interface Raised {
  readonly id: string
  readonly finding: Finding
  readonly withdrawnAt: Date | null
  readonly acknowledgedAt: Date | null
}

export interface Interrupt {
  readonly findingIds: readonly string[]
  /** What the patient said that means "now", in a few words to hand over at a desk. */
  readonly signs: readonly { readonly item: string; readonly words: string }[]
}

/**
 * An EMERGENCY finding interrupts until the patient has said that they read it. A flag that was taken back before
 * that no longer stops the patient; the clinic sees it all the same.
 */
export function interruptsOf(
  raised: readonly Raised[],
  questionnaire: Questionnaire,
  locale: Locale,
): Interrupt | null {
  const stopping = raised.filter(
    (each) => each.finding.tier === 'EMERGENCY' && each.withdrawnAt === null && each.acknowledgedAt === null,
  )
  if (stopping.length === 0) return null
  const said = new Set(stopping.flatMap(({ finding }) => finding.because.map(({ item }) => item)))
  const asked = questionnaire.items.filter(({ id }) => said.has(id))
  return {
    findingIds: stopping.map((each) => each.id),
    signs: asked.map(({ id }) => ({ item: id, words: itemWords(questionnaire, id, locale).label })),
  }
}

/** Whether the advice was read and still holds: the sign was not taken back. It then stays in sight on every page. */
export const isAdvised = (raised: readonly Raised[]): boolean =>
  raised.some((each) => each.finding.tier === 'EMERGENCY' && each.withdrawnAt === null && each.acknowledgedAt !== null)
