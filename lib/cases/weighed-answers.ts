import { isDenied } from '@/lib/intake/submission'
import { rankOf, tiers } from '@/lib/triage/urgency'
import type { ReadRow, ReadSection } from './case-answers'
import type { FindingView } from './finding-view'

/** A section without what stands first: what only tells, such as a number, and what was denied. */
export interface RestOfSection {
  readonly id: string
  readonly title: string
  readonly tells: readonly ReadRow[]
  readonly denied: readonly ReadRow[]
}

export interface WeighedAnswers {
  /** What was said yes to, and what is open. */
  readonly first: readonly ReadRow[]
  readonly rest: readonly RestOfSection[]
}

type Weighing = Pick<FindingView, 'because' | 'tier' | 'certainty' | 'withdrawnAt'>

const isCalmNo = (row: ReadRow): boolean => isDenied(row) && row.isSaidByNo !== true
const isOpen = ({ value }: ReadRow): boolean => value === null

/**
 * The most urgent first: by the tier of the flag that an answer raised, sure before unsure, then signs without a flag
 * and questions that were passed over, each in the order of the form.
 */
export function weighAnswers(sections: readonly ReadSection[], findings: readonly Weighing[]): WeighedAnswers {
  const weights = weightsOf(findings)
  const isFirst = (row: ReadRow) => weights.has(row.item) || isOpen(row) || (row.isSign === true && !isDenied(row))
  const weightOf = (row: ReadRow) => (weights.get(row.item) ?? unflagged) + (isOpen(row) ? passedOver : 0)
  return {
    first: sections
      .flatMap(({ rows }) => rows.filter(isFirst))
      .map((row) => ({ row, weight: weightOf(row) }))
      .sort((a, b) => a.weight - b.weight)
      .map(({ row }) => row),
    rest: sections
      .map(({ id, title, rows }) => {
        const left = rows.filter((row) => !isFirst(row))
        return { id, title, tells: left.filter((row) => !isCalmNo(row)), denied: left.filter(isCalmNo) }
      })
      .filter(({ tells, denied }) => tells.length + denied.length > 0),
  }
}

const unsure = 0.25
const passedOver = 0.5
const unflagged = tiers.length + 1

/** Of each question that a flag rests on, the lightest number is the most urgent. */
function weightsOf(findings: readonly Weighing[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { because, tier, certainty, withdrawnAt } of findings) {
    if (withdrawnAt !== null) continue
    const weight = (tier ? rankOf(tier) : tiers.length) + (certainty === 'unsure' ? unsure : 0)
    for (const { item } of because) weights.set(item, Math.min(weight, weights.get(item) ?? unflagged))
  }
  return weights
}
