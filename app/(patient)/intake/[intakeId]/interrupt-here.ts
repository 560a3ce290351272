import type { Interrupt } from '@/lib/triage/interrupt'

interface Place {
  readonly interrupt: Interrupt | null
  /** Of a page of questions. */
  readonly view?: { readonly isPrivate?: true }
}

/** What is private interrupts on its own page alone: someone else may be holding the phone on the next. */
export const interruptHere = ({ interrupt, view }: Place): Interrupt | null =>
  interrupt?.advice === 'private' && !view?.isPrivate ? null : interrupt
