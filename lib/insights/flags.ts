import { type Judgment, tierReasons } from '@/lib/cases/case'
import { itemsOf, leavesOf } from '@/lib/intake/condition'
import type { Rule } from '@/lib/triage/rule'
import { conditionsOf } from '@/lib/triage/because'

/** Why a tier is another: by what was chosen, or because a closed case was opened again as more urgent. */
export const changeReasons = [...tierReasons, 'opened-again'] as const
export type TierReason = (typeof changeReasons)[number]

export interface RaisedFlag {
  readonly flag: string
  /** As it was written with the newest form that raised it. */
  readonly label: string
  /** Forms. */
  readonly raised: number
}

/** Cases with this flag whose tier a clinician changed afterwards. `reason` is null where all are counted together. */
export interface Override {
  /** Null counts the cases of all flags, each once. */
  readonly flag: string | null
  /** Null counts the cases of a flag that were changed either way, each once. */
  readonly isLowered: boolean | null
  readonly reason: TierReason | null
  readonly cases: number
}

/** What whoever closed a case judged of the tier that the rules had given. */
export interface Judged {
  readonly flag: string
  readonly judged: Judgment
  readonly cases: number
}

export interface JudgedTiers {
  readonly judged: number
  readonly right: number
  readonly tooHigh: number
  readonly tooLow: number
}

/** Of this flag. */
export function judgedTiers(all: readonly Judged[], flag: string): JudgedTiers {
  const of = (judged: Judgment) => all.find((each) => each.flag === flag && each.judged === judged)?.cases ?? 0
  const [right, tooHigh, tooLow] = [of('right'), of('too-high'), of('too-low')]
  return { judged: right + tooHigh + tooLow, right, tooHigh, tooLow }
}

export interface ReasonCount {
  readonly reason: TierReason
  readonly isLowered: boolean
  readonly cases: number
}

export interface FlagLine {
  /** Null for the private flags taken together. */
  readonly flag: string | null
  readonly label: string | null
  readonly raised: number
  /** Null where it is not said. */
  readonly lowered: number | null
  readonly madeMoreUrgent: number | null
  /** Either way; fewer than the two together where one was changed both ways. */
  readonly changed: number | null
  readonly reasons: readonly ReasonCount[]
}

export interface FlagUse {
  readonly lines: readonly FlagLine[]
  /** Cases with any flag, each once. */
  readonly lowered: number
  readonly madeMoreUrgent: number
}

const unsaid = { lowered: null, madeMoreUrgent: null, changed: null }

/** With fewer than this, a count may point at a person. */
const smallNumber = 5

/** The flags that can rest on an answer which nobody else may read, by themselves or through another flag. */
export function privateFlags(rules: readonly Rule[], items: ReadonlySet<string>): ReadonlySet<string> {
  const told = rules.filter(
    (rule) =>
      (rule.kind === 'words' && rule.grades.some(({ isPrivate }) => isPrivate)) ||
      conditionsOf(rule).some((when) => itemsOf(when).some((item) => items.has(item))),
  )
  const ids = new Set(told.map(({ id }) => id))
  const builtOn = rules.filter((rule) =>
    conditionsOf(rule).some((when) => leavesOf(when).some((leaf) => leaf.test === 'flag' && ids.has(leaf.id))),
  )
  return new Set([...ids, ...builtOn.map(({ id }) => id)])
}

const casesOf = (overrides: readonly Override[], flag: string | null, isLowered: boolean | null): number =>
  overrides.find((each) => each.flag === flag && each.isLowered === isLowered && each.reason === null)?.cases ?? 0

function lineOf({ flag, label, raised }: RaisedFlag, overrides: readonly Override[]): FlagLine {
  const reasons = overrides.flatMap(({ reason, isLowered, cases, ...of }) =>
    of.flag === flag && reason !== null && isLowered !== null ? [{ reason, isLowered, cases }] : [],
  )
  return {
    flag,
    label,
    raised,
    lowered: casesOf(overrides, flag, true),
    madeMoreUrgent: casesOf(overrides, flag, false),
    changed: casesOf(overrides, flag, null),
    reasons: reasons.sort((one, other) => other.cases - one.cases || one.reason.localeCompare(other.reason)),
  }
}

/**
 * Private flags are named only where each of them was raised often enough. As there are few of them, one that was
 * named would tell which of the others the small number belongs to.
 */
export function flagLines(
  raised: readonly RaisedFlag[],
  overrides: readonly Override[],
  isPrivate: ReadonlySet<string>,
): readonly FlagLine[] {
  const apart = raised.filter(({ flag }) => isPrivate.has(flag))
  const areFew = apart.some((each) => each.raised < smallNumber)
  const named = areFew ? raised.filter(({ flag }) => !isPrivate.has(flag)) : raised
  const lines = named
    .map((each) => lineOf(each, overrides))
    .sort((one, other) => other.raised - one.raised || (one.label ?? '').localeCompare(other.label ?? ''))
  if (!areFew) return lines
  const together = apart.reduce((sum, each) => sum + each.raised, 0)
  return [...lines, { flag: null, label: null, raised: together, ...unsaid, reasons: [] }]
}

/** Null where it is not said. */
export const unchangedOf = ({ raised, changed }: FlagLine): number | null =>
  changed === null ? null : raised - changed

/** What a bar is made of: every form once, one whose tier went both ways apart. None where it is not said. */
export function partsOf({ raised, lowered, madeMoreUrgent, changed }: FlagLine) {
  if (lowered === null || madeMoreUrgent === null || changed === null) {
    return { unchanged: 0, lowered: 0, madeMoreUrgent: 0, both: 0 }
  }
  return {
    unchanged: raised - changed,
    lowered: changed - madeMoreUrgent,
    madeMoreUrgent: changed - lowered,
    both: lowered + madeMoreUrgent - changed,
  }
}

/** All flags together; a case in which several were up counts once. */
export const flagUse = (lines: readonly FlagLine[], overrides: readonly Override[]): FlagUse => ({
  lines,
  lowered: casesOf(overrides, null, true),
  madeMoreUrgent: casesOf(overrides, null, false),
})
