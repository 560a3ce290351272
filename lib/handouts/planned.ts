import { momentOf, wallClock } from '@/lib/clinics/wall-clock'
import type { Locale } from '@/lib/intake/questionnaire'
import { type Refused, refused } from '@/lib/result'
import type { SendTime } from './send-times'

const daysUntil: Readonly<Record<Exclude<SendTime, 'now' | 'on-a-day'>, number>> = {
  'in-1-week': 7,
  'in-2-weeks': 14,
  'in-4-weeks': 28,
}

/** Why it was not sent on its day, what weighs most first. */
export const holdReasons = [
  'archived',
  'red-flag',
  'caution',
  'retired',
  'newer-plan',
  'other-language',
  'not-reachable',
] as const
export type HoldReason = (typeof holdReasons)[number]

/** How it ended. `had-already`: on its day the patient had it in another way. */
export const plannedEnds = ['sent', 'had-already', 'taken-back'] as const
export type PlannedEnd = (typeof plannedEnds)[number]

/** What is to go to a patient on a later day. */
export interface PlannedHandout {
  readonly id: string
  readonly patientId: string
  readonly caseId: string | null
  readonly handout: string
  /** Where it stands in the library: of the clinic's own that was retired since, Keel's is there again. */
  readonly place: string
  /** In English, as it was called when it was planned. */
  readonly title: string
  readonly locale: Locale
  readonly personalLine: string
  /** What spoke against it and was read when it was planned. */
  readonly despite: readonly string[]
  readonly plannedBy: string
  readonly plannedAt: Date
  readonly dueAt: Date
  readonly heldFor: HoldReason | null
}

const dayMs = 24 * 60 * 60_000
const sentAtHour = 10
const farthestDays = 366

const no = (kind: string) => refused('invalid', { fields: { sendOn: { code: kind } } })

/** At ten by the clinic's clock on that day; null says now. `sendOn`: YYYY-MM-DD. */
export function dueOn(
  { send, sendOn }: { readonly send: SendTime; readonly sendOn: string },
  now: Date,
  timeZone: string,
): Date | Refused | null {
  if (send === 'now') return null
  const today = Math.floor(wallClock(now, timeZone).getTime() / dayMs) * dayMs
  const day = send === 'on-a-day' ? dayTyped(sendOn) : today + daysUntil[send] * dayMs
  if (day === null) return no('date-not-real')
  if (day <= today) return no('away-in-past')
  if (day - today > farthestDays * dayMs) return no('away-too-long')
  return momentOf(new Date(day + sentAtHour * 60 * 60_000), timeZone)
}

function dayTyped(text: string): number | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? null : at
}

export interface FactsOnTheDay {
  readonly isArchived: boolean
  /** A case of theirs is open that is an emergency or urgent. */
  readonly hasRedFlag: boolean
  /** What speaks against it by their newest forms. */
  readonly cautions: readonly string[]
  readonly isOut: boolean
  /** Of exercises: a plan that was composed later was given meanwhile. */
  readonly hasNewerPlan: boolean
  /** It is there in what they read. */
  readonly isInTheirLanguage: boolean
  readonly isReachable: boolean
}

/** Of what speaks against it, what nobody had read when it was planned. */
export const newCautions = ({ despite }: Pick<PlannedHandout, 'despite'>, cautions: readonly string[]) =>
  cautions.filter((reason) => !despite.includes(reason))

/** Null where nothing speaks against sending it on its day. */
export function whyHeld(planned: Pick<PlannedHandout, 'despite'>, facts: FactsOnTheDay): HoldReason | null {
  const speaks: Readonly<Record<HoldReason, boolean>> = {
    archived: facts.isArchived,
    'red-flag': facts.hasRedFlag,
    caution: newCautions(planned, facts.cautions).length > 0,
    retired: !facts.isOut,
    'newer-plan': facts.hasNewerPlan,
    'other-language': !facts.isInTheirLanguage,
    'not-reachable': !facts.isReachable,
  }
  return holdReasons.find((reason) => speaks[reason]) ?? null
}
