import type { Assessment } from './finding'
import { type Tier, tiers } from './urgency'

/** One sent intake, read again. */
export interface Replayed {
  readonly id: string
  /** The tier it was given when it was sent. */
  readonly stored: Tier
  /** By the rule set and the questions of its own time; null where nobody knows them any more. */
  readonly then: Assessment | null
  /** By the rule set that is asked about; null where its questions are not known any more. */
  readonly now: Assessment | null
}

/** What another rule set would do to everyone who has been heard. Ids and numbers only. */
export interface ReplayReport {
  readonly count: number
  /** Submissions that would get another tier. */
  readonly changed: readonly string[]
  /** "SOON → URGENT" → how many. */
  readonly byTier: Readonly<Record<string, number>>
  readonly wouldFire: Readonly<Record<string, number>>
  readonly wouldNotFire: Readonly<Record<string, number>>
  /** Submissions that do not come out as they did: the same answers and rules, another result. */
  readonly unfaithful: readonly string[]
}

export const nothingReplayed: ReplayReport = {
  count: 0,
  changed: [],
  byTier: {},
  wouldFire: {},
  wouldNotFire: {},
  unfaithful: [],
}

type Tally = Readonly<Record<string, number>>

const counted = (tally: Tally, keys: readonly string[]): Tally =>
  keys.reduce<Tally>((sum, key) => ({ ...sum, [key]: (sum[key] ?? 0) + 1 }), tally)

const firing = ({ findings }: Assessment): readonly string[] => findings.map(({ id }) => id)

const missingFrom = (some: readonly string[], others: readonly string[]) => others.filter((id) => !some.includes(id))

/** The report with one more submission in it. */
export function withReplayed(report: ReplayReport, { id, stored, then, now }: Replayed): ReplayReport {
  const isFaithful = then?.tier === stored && now !== null
  const hasOtherTier = now !== null && now.tier !== stored
  // Where the past is not known, what is new in the present is not known either.
  const [before, after] = then && now ? [firing(then), firing(now)] : [[], []]
  return {
    count: report.count + 1,
    changed: hasOtherTier ? [...report.changed, id] : report.changed,
    byTier: hasOtherTier ? counted(report.byTier, [`${stored} → ${now.tier}`]) : report.byTier,
    wouldFire: counted(report.wouldFire, missingFrom(before, after)),
    wouldNotFire: counted(report.wouldNotFire, missingFrom(after, before)),
    unfaithful: isFaithful ? report.unfaithful : [...report.unfaithful, id],
  }
}

/** Every way from one tier to another, the most urgent first. */
export const tierChanges: readonly string[] = tiers.flatMap((from) =>
  tiers.filter((to) => to !== from).map((to) => `${from} → ${to}`),
)
