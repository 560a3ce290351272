import { isMoreUrgent, type Tier } from '@/lib/triage/urgency'
import type { ReadRow, ReadSection } from './case-answers'

/** One form of a patient, as far as two of them can be compared. */
export interface ComparedForm {
  readonly at: Date
  readonly tier: Tier
  /** What it raised and the patient did not take back. */
  readonly flags: readonly ComparedFlag[]
  readonly sections: readonly ReadSection[]
}

export interface ChangedFlag {
  readonly flag: string
  readonly label: string
  readonly isPrivate: boolean
}

interface ComparedFlag extends ChangedFlag {
  readonly tier: Tier | null
  /** Of the earlier form: the later one asks for what it rests on, so that it would find it again. */
  readonly isAskedAgain: boolean
}

export interface ChangedAnswer {
  readonly item: string
  readonly label: string
  /** Null where it was not answered, or not asked. */
  readonly from: ReadRow | null
  readonly to: ReadRow | null
  readonly isPrivate: boolean
}

export interface Changes {
  readonly since: Date
  readonly tier: { readonly from: Tier; readonly to: Tier } | null
  readonly newFlags: readonly ChangedFlag[]
  /** Up then, too, and less urgent. */
  readonly risenFlags: readonly ChangedFlag[]
  readonly goneFlags: readonly ChangedFlag[]
  readonly answers: readonly ChangedAnswer[]
}

const answered = ({ sections }: ComparedForm): readonly ReadRow[] =>
  sections.flatMap(({ rows }) => rows).filter((row) => row.value !== null)

const sorted = (value: ReadRow['value']): string =>
  JSON.stringify(typeof value === 'object' && value !== null ? [...value].sort() : value)

/** In the order in which the later form asks; what only the earlier one asked comes last. */
function changedAnswers(before: ComparedForm, after: ComparedForm): readonly ChangedAnswer[] {
  const was = new Map(answered(before).map((row) => [row.item, row]))
  const is = new Map(answered(after).map((row) => [row.item, row]))
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((item) => {
    const from = was.get(item) ?? null
    const to = is.get(item) ?? null
    const named = to ?? from
    if (named === null || sorted(from?.value ?? null) === sorted(to?.value ?? null)) return []
    return [{ item, label: named.label, from, to, isPrivate: Boolean(from?.isPrivate ?? to?.isPrivate) }]
  })
}

const named = ({ flag, label, isPrivate }: ComparedFlag): ChangedFlag => ({ flag, label, isPrivate })

const hasRisen = (then: ComparedFlag | undefined, now: ComparedFlag): boolean =>
  then !== undefined && now.tier !== null && (then.tier === null || isMoreUrgent(now.tier, then.tier))

/** What is different in a later form of the same patient. Each was triaged on its own; this only sets them side by side. */
export function changesBetween(before: ComparedForm, after: ComparedForm): Changes {
  const same = ({ flag }: ComparedFlag, { flags }: ComparedForm) => flags.find((each) => each.flag === flag)
  return {
    since: before.at,
    tier: before.tier === after.tier ? null : { from: before.tier, to: after.tier },
    newFlags: after.flags.filter((each) => !same(each, before)).map(named),
    risenFlags: after.flags.filter((each) => hasRisen(same(each, before), each)).map(named),
    goneFlags: before.flags.filter((each) => each.isAskedAgain && !same(each, after)).map(named),
    answers: changedAnswers(before, after),
  }
}

export const hasChanged = ({ tier, newFlags, risenFlags, goneFlags, answers }: Changes): boolean =>
  tier !== null || newFlags.length + risenFlags.length + goneFlags.length + answers.length > 0
