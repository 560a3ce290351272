import type { FindingView } from './finding-view'

type Told = Pick<FindingView, 'tier' | 'withdrawnAt' | 'acknowledgedAt'>

/** How far the advice to get help now has come: when it was read, as far as the patient said so; null where none stands. */
export function adviceGiven(findings: readonly Told[]): { readonly readAt: Date | null } | null {
  const told = findings.filter(({ tier, withdrawnAt }) => tier === 'EMERGENCY' && !withdrawnAt)
  return told.length === 0 ? null : { readAt: told.flatMap(({ acknowledgedAt }) => acknowledgedAt ?? [])[0] ?? null }
}
