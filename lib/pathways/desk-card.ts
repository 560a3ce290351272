import type { Locale } from '@/lib/intake/questionnaire'
import type { Interrupt } from '@/lib/triage/interrupt'
import type { HandoverAdvice, Pathway } from './pathway'

/** What is handed over at a desk: how it begins in the patient's words, and what a desk reads that speaks English. */
export interface DeskCard {
  readonly opening: string
  readonly inEnglish: { readonly opening: string; readonly request: string }
}

const isHandedOver = (advice: Interrupt['advice']): advice is HandoverAdvice =>
  advice === 'emergency-department' || advice === 'maternity'

/** `card` is null where nobody is sent to a desk. */
export interface InterruptWithCard extends Interrupt {
  readonly card: DeskCard | null
}

export function withDeskCard(
  { words, handoverCard }: Pathway,
  interrupt: Interrupt | null,
  locale: Locale,
): InterruptWithCard | null {
  if (!interrupt) return null
  const { advice } = interrupt
  if (!isHandedOver(advice)) return { ...interrupt, card: null }
  return { ...interrupt, card: { opening: words[locale].cardOpening[advice], inEnglish: handoverCard[advice] } }
}
