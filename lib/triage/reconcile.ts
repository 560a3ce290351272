import type { Because, Finding } from './finding'
import { hasNewSign } from './new-signs'
import type { Rule } from './rule'

export interface Standing {
  readonly id: string
  readonly finding: Finding
  readonly isWithdrawn: boolean
}

const same = (a: Finding, b: Finding) => a.id === b.id && a.tier === b.tier && a.certainty === b.certainty

/**
 * What is newly raised and what the patient has taken back since. A finding that comes back, or comes back more
 * urgent, is raised anew; nothing that was raised is ever removed.
 */
export function reconcile(
  raised: readonly Standing[],
  current: readonly Finding[],
): { readonly raise: readonly Finding[]; readonly withdraw: readonly string[] } {
  const standing = raised.filter((each) => !each.isWithdrawn)
  return {
    raise: current.filter((finding) => !standing.some((each) => same(each.finding, finding))),
    withdraw: standing.filter((each) => !current.some((finding) => same(each.finding, finding))).map((each) => each.id),
  }
}

/** What stands as urgent and as sure as before, and rests on other answers. */
export interface Retold {
  readonly id: string
  readonly finding: Finding
  readonly isRenamed: boolean
  /** A sign that it rested on was taken back. */
  readonly hasLost: boolean
  /** It holds a sign that it did not rest on, and is heard like a flag that was not up. */
  readonly hasNews: boolean
}

const wordsOf = ({ label, reason, because }: Finding): string => JSON.stringify([label, reason, because.map(answered)])

const answered = ({ item, question, answer, value, isPrivate }: Because) => [item, question, answer, value, isPrivate]

export function retold(
  raised: readonly Standing[],
  current: readonly Finding[],
  rules: readonly Rule[],
): readonly Retold[] {
  return raised.flatMap(({ id, finding: before, isWithdrawn }) => {
    const finding = current.find((each) => same(before, each))
    if (isWithdrawn || !finding || wordsOf(before) === wordsOf(finding)) return []
    const hasNews = finding.tier !== null && hasNewSign(before, finding, rules)
    const hasLost = hasNewSign(finding, before, rules)
    return [{ id, finding, isRenamed: before.label !== finding.label, hasLost, hasNews }]
  })
}
