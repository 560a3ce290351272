import { openingOf } from '@/lib/clinics/opening'
import type { Schedule } from '@/lib/clinics/schedule'
import { momentOf, wallClock } from '@/lib/clinics/wall-clock'
import { isUnsent, type MessageKind, type MessageState } from '@/lib/messages/message'
import type { Tier } from '@/lib/triage/urgency'
import type { Outcome } from './case'

export const checkInKinds = ['day-3', 'day-14'] as const
export type CheckInKind = (typeof checkInKinds)[number]

export const checkInStates = [
  'planned',
  'sent',
  'reminded',
  'answered',
  'worse',
  'no-reply',
  'no-address',
  'skipped',
] as const
export type CheckInState = (typeof checkInStates)[number]

/** Why nobody was asked, or reminded. */
export const skipReasons = [
  'case-closed',
  'newer-form',
  'link-in-use',
  'link-unused',
  /** Of rows from before silence was shown here, too. */
  'link-replaced',
  'record-archived',
] as const
export type SkipReason = (typeof skipReasons)[number]

export interface CheckIn {
  readonly id: string
  /** The case it follows. */
  readonly caseId: string
  readonly patientId: string
  readonly kind: CheckInKind
  readonly state: CheckInState
  /** When its next step falls due. */
  readonly dueAt: Date
  readonly invitationId: string | null
  readonly intakeId: string | null
  readonly reason: SkipReason | null
  readonly sentAt: Date | null
  readonly remindedAt: Date | null
  readonly settledAt: Date | null
  readonly settledBy: string | null
}

/** Whoever was sent to hospital is followed there; after the others it is asked sooner the more urgent they were. */
const kindAfter: Readonly<Record<Tier, CheckInKind | null>> = {
  EMERGENCY: null,
  URGENT: 'day-3',
  SOON: 'day-3',
  ROUTINE: 'day-14',
}
/** How many days after the form. */
export const dayOf: Readonly<Record<CheckInKind, number>> = { 'day-3': 3, 'day-14': 14 }

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const askedAtHour = 10
/** A clinic that is closed for longer than this asks all the same. */
const farthestDays = 30

/** At ten by the clinic's clock, on the day itself or the next on which somebody is there to read the answer. */
export function planCheckIn(tier: Tier, sentAt: Date, schedule: Schedule): { kind: CheckInKind; dueAt: Date } | null {
  const kind = kindAfter[tier]
  if (kind === null) return null
  const wall = wallClock(sentAt, schedule.timeZone)
  const midnight = Math.floor(wall.getTime() / dayMs) * dayMs
  const days = Array.from({ length: farthestDays }, (_, index) => new Date(midnight + (dayOf[kind] + index) * dayMs))
  const day = days.find((each) => openingOf(each, schedule)) ?? days[0]
  return { kind, dueAt: momentOf(new Date((day?.getTime() ?? midnight) + askedAtHour * hourMs), schedule.timeZone) }
}

/** The same time of day on the next day, also where the clocks change between. */
export const dayAfter = (at: Date, timeZone: string): Date =>
  momentOf(new Date(wallClock(at, timeZone).getTime() + dayMs), timeZone)

export interface CheckInFacts {
  readonly now: Date
  readonly timeZone: string
  /** Whether the patient is none of the clinic's any more: nobody is asked, and nobody wonders at the silence. */
  readonly isArchived: boolean
  /** How the case was closed; null while it is not. */
  readonly outcome: Outcome | null
  /** Whether the patient sent another whole form since, or said in one what somebody has to read. */
  readonly hasNewerForm: boolean
  /** Until when another link of theirs waits for a form to be begun or finished; null where none does. */
  readonly linkInUseUntil: Date | null
  /** Of its own link; null before there is one. */
  readonly link: 'open' | 'replaced' | 'shut' | null
  readonly hasAddress: boolean
}

export type CheckInStep =
  | { readonly type: 'send' | 'remind'; readonly dueAt: Date }
  | { readonly type: 'give-up' | 'no-address' | 'ended-unused' }
  /** `dueAt`: when it is looked at again. */
  | { readonly type: 'skip'; readonly reason: SkipReason; readonly dueAt?: Date }

const settles: readonly (Outcome | null)[] = ['opened-in-error', 'sent-to-emergency', 'admitted']

type Standing = Pick<CheckIn, 'state' | 'reason'>

/** Nobody was asked, because another link was to bring the answer. */
const hangsOnLink = ({ state, reason }: Standing): boolean => state === 'skipped' && reason === 'link-in-use'

const isAwaited = ({ state }: Pick<CheckIn, 'state'>): boolean =>
  state === 'planned' || state === 'sent' || state === 'reminded'

/** What is to be done now that the check-in is due; null where nothing waits any more. */
export function nextStep(checkIn: Standing, facts: CheckInFacts): CheckInStep | null {
  const { now, timeZone, link, hasAddress, linkInUseUntil } = facts
  const { state } = checkIn
  if (!isAwaited(checkIn) && !hangsOnLink(checkIn)) return null
  if (facts.isArchived) return { type: 'skip', reason: 'record-archived' }
  if (settles.includes(facts.outcome)) return { type: 'skip', reason: 'case-closed' }
  if (facts.hasNewerForm) return { type: 'skip', reason: 'newer-form' }
  const isOnAnother = state === 'planned' || state === 'skipped' || link === 'replaced'
  if (isOnAnother && linkInUseUntil) return { type: 'skip', reason: 'link-in-use', dueAt: linkInUseUntil }
  if (state === 'planned' || state === 'skipped') {
    if (state === 'skipped') return { type: 'ended-unused' }
    return hasAddress ? { type: 'send', dueAt: dayAfter(now, timeZone) } : { type: 'no-address' }
  }
  if (state === 'reminded' || link !== 'open' || !hasAddress) return { type: 'give-up' }
  return { type: 'remind', dueAt: dayAfter(now, timeZone) }
}

/** Its next step has fallen due, to the minute, and was not taken yet. */
export const isDue = ({ state, dueAt }: Pick<CheckIn, 'state' | 'dueAt'>, now: Date): boolean =>
  isAwaited({ state }) && dueAt <= now

/** Nobody has heard from the patient, and no clinician has seen to it yet. */
export const isUnheard = ({ state, settledAt }: Pick<CheckIn, 'state' | 'settledAt'>): boolean =>
  (state === 'no-reply' || state === 'no-address') && settledAt === null

/** Nothing of it has to be known yet: it goes out, is out, or does not go. */
export const isUnderWay = ({ state }: Pick<CheckIn, 'state'>): boolean => isAwaited({ state }) || state === 'skipped'

/** Whether a new link may be handed out: asked, to be asked, or waited for by another link, and not answered yet. */
export const canRenew = (checkIn: Standing): boolean => {
  const { state } = checkIn
  return (
    state === 'sent' || state === 'reminded' || state === 'no-reply' || state === 'no-address' || hangsOnLink(checkIn)
  )
}

type Written = { readonly state: MessageState }
type Asked = Pick<CheckIn, 'state' | 'intakeId' | 'remindedAt' | 'settledAt'>

/**
 * One of the messages of a check-in did not go, or came back. `written`: all that went by its link, as they stand now. Where
 * none of them can arrive, nobody was asked; else nobody was reminded. Null where that changes nothing.
 */
export function afterUnsent(
  { state, intakeId, remindedAt, settledAt }: Asked,
  kind: Extract<MessageKind, 'check-in' | 'check-in-reminder'>,
  written: readonly Written[],
) {
  const isAsked = state === 'sent' || state === 'reminded' || state === 'no-reply'
  if (!isAsked || intakeId !== null || settledAt !== null) return null
  if (written.every((each) => isUnsent(each.state))) {
    const change = { state: 'no-address', sentAt: null, remindedAt: null } as const
    return { change, type: 'check-in-no-address', step: 'no-address' } as const
  }
  if (kind !== 'check-in-reminder' || remindedAt === null) return null
  return { change: { remindedAt: null }, type: 'check-in-reminder-unsent', step: 'unreminded' } as const
}

/**
 * A message of a check-in has gone. Where none had gone before, somebody sent it again: the patient is asked from now on, and
 * reminded and missed like any other. Null where they were asked already, answered, or somebody has seen to it.
 */
export function afterSent(
  { state, intakeId, settledAt }: Omit<Asked, 'remindedAt'>,
  { now, timeZone }: Pick<CheckInFacts, 'now' | 'timeZone'>,
) {
  if (state !== 'no-address' || intakeId !== null || settledAt !== null) return null
  const change = { state: 'sent', sentAt: now, dueAt: dayAfter(now, timeZone), remindedAt: null } as const
  return { change, type: 'check-in-sent', step: 'send' } as const
}
