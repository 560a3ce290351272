import type { FindingView } from './finding-view'

type Told = Pick<FindingView, 'tier' | 'withdrawnAt' | 'acknowledgedAt' | 'isFoundLater'>

interface Advice {
  /** When it was read, as far as the patient said so. */
  readonly readAt: Date | null
  /** Not where all of it was found later, by an age or a sex that was not known while they answered. */
  readonly isShown: boolean
}

/** How far the advice to get help now has come; null where none stands. */
export function adviceGiven(findings: readonly Told[]): Advice | null {
  const told = findings.filter(({ tier, withdrawnAt }) => tier === 'EMERGENCY' && !withdrawnAt)
  if (told.length === 0) return null
  const readAt = told.flatMap(({ acknowledgedAt }) => acknowledgedAt ?? [])[0] ?? null
  return { readAt, isShown: readAt !== null || told.some(({ isFoundLater }) => !isFoundLater) }
}
