import type { Finding } from './finding'

export interface Raised {
  readonly id: string
  readonly finding: Finding
  readonly withdrawnAt: Date | null
  readonly acknowledgedAt: Date | null
}

export interface Interrupt {
  readonly findingIds: readonly string[]
  /** The answers that mean "now", in the patient's words. */
  readonly because: readonly { readonly item: string; readonly question: string; readonly answer: string }[]
}

/**
 * An EMERGENCY finding interrupts until the patient has said that they read it. A flag that was taken back before
 * that no longer stops the patient; the clinic sees it all the same.
 */
export function interruptsOf(raised: readonly Raised[]): Interrupt | null {
  const stopping = raised.filter(
    (each) => each.finding.tier === 'EMERGENCY' && each.withdrawnAt === null && each.acknowledgedAt === null,
  )
  if (stopping.length === 0) return null
  const because = new Map(
    stopping.flatMap(({ finding }) =>
      finding.because.map(({ item, question, answer }) => [item, { item, question, answer }]),
    ),
  )
  return { findingIds: stopping.map((each) => each.id), because: [...because.values()] }
}
