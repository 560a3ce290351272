import type { Finding } from './finding'

export interface Standing {
  readonly id: string
  readonly finding: Finding
  readonly isWithdrawn: boolean
}

/**
 * What is newly raised and what the patient has taken back since. A finding that comes back, or comes back more
 * urgent, is raised anew; nothing that was raised is ever removed.
 */
export function reconcile(
  raised: readonly Standing[],
  current: readonly Finding[],
): { readonly raise: readonly Finding[]; readonly withdraw: readonly string[] } {
  const standing = raised.filter((each) => !each.isWithdrawn)
  const same = (a: Finding, b: Finding) => a.id === b.id && a.tier === b.tier && a.certainty === b.certainty
  return {
    raise: current.filter((finding) => !standing.some((each) => same(each.finding, finding))),
    withdraw: standing.filter((each) => !current.some((finding) => same(each.finding, finding))).map((each) => each.id),
  }
}
