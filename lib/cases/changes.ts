import type { Tier } from '@/lib/triage/urgency'
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

/** A flag that is not up any more: it may be of something that does not pass, so what took it away stands beside it. */
export interface GoneFlag extends ChangedFlag {
  /** What is said now to the questions that it rested on, each once. */
  readonly saidNow: readonly string[]
}

interface ComparedFlag extends ChangedFlag {
  /** The questions that it rests on. */
  readonly items: readonly string[]
  /** Both forms ask for something that it rests on; an age, or what a short form leaves out, is known without. */
  readonly isAskedInBoth: boolean
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
  readonly goneFlags: readonly GoneFlag[]
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

/** Words of somebody's own answer a question as a whole, and seldom in a few of them. */
const longestSaid = 60

/** A private answer stands beside nothing that is printed. */
function saidNow({ items, isPrivate }: ComparedFlag, { sections }: ComparedForm): readonly string[] {
  const rows = sections
    .flatMap(({ rows }) => rows)
    .filter((row) => items.includes(row.item) && (isPrivate || !row.isPrivate))
  return [...new Set(rows.map(({ answer }) => answer))].filter(({ length }) => length <= longestSaid)
}

/** What is different in a later form of the same patient. Each was triaged on its own; this only sets them side by side. */
export function changesBetween(before: ComparedForm, after: ComparedForm): Changes {
  const sameIn = ({ flags }: ComparedForm, { flag }: ComparedFlag) => flags.find((each) => each.flag === flag)
  const isNew = (now: ComparedFlag) => {
    const then = sameIn(before, now)
    return !then || (now.isAskedInBoth && !then.isAskedInBoth)
  }
  return {
    since: before.at,
    tier: before.tier === after.tier ? null : { from: before.tier, to: after.tier },
    newFlags: after.flags.filter(isNew).map(named),
    goneFlags: before.flags
      .filter((each) => each.isAskedInBoth && !sameIn(after, each))
      .map((each) => ({ ...named(each), saidNow: saidNow(each, after) })),
    answers: changedAnswers(before, after),
  }
}

export const hasChanged = ({ tier, newFlags, goneFlags, answers }: Changes): boolean =>
  tier !== null || newFlags.length + goneFlags.length + answers.length > 0
