import { z } from 'zod'
import { tiers } from '@/lib/triage/urgency'
import { refused } from '@/lib/result'
import type { Case } from './case'
import { stepKinds } from './step'
import { type CaseEvent, undoableActs } from './case-event'
import { type By, changed, type Decision } from './transitions'

const undoMs = 10 * 60_000

/** What was done before it is not undone any more. */
export const undoableFrom = (now: Date): Date => new Date(now.getTime() - undoMs)

const escalationSchema = z.object({
  at: z.coerce.date(),
  toldAt: z.coerce.date(),
  timesTold: z.int(),
  answered: z.object({ staffId: z.uuid(), at: z.coerce.date() }).nullable(),
})

const nextStepSchema = z.object({
  kind: z.enum(stepKinds),
  at: z.coerce.date(),
  to: z.string().nullable(),
  isAgreed: z.literal(true).optional(),
  visitAt: z.coerce.date().optional(),
})

/** What an act changes and undoing it brings back. None of these acts is possible on a closed case. */
export const beforeSchema = z.object({
  revision: z.int(),
  standing: z.discriminatedUnion('state', [
    z.object({ state: z.literal('open'), groupId: z.uuid().optional() }),
    z.object({ state: z.literal('claimed'), ownerId: z.uuid() }),
  ]),
  tier: z.enum(tiers),
  dueAt: z.coerce.date(),
  firstLookAt: z.coerce.date().nullable(),
  escalation: escalationSchema.nullable().default(null),
  /** Not kept of acts before there was one: those cannot be undone. */
  nextStep: nextStepSchema.nullable().default(null),
})
export type Before = z.infer<typeof beforeSchema>

type UndoableAct = (typeof undoableActs)[number]
const actOf = ({ type }: CaseEvent): UndoableAct | null => undoableActs.find((act) => act === type) ?? null

/** What is kept beside the event, so that the case can be as it was; null where the act cannot be undone. */
export function beforeOf(current: Case, event: CaseEvent): Before | null {
  const { revision, standing, tier, dueAt, firstLookAt, escalation, nextStep } = current
  if (actOf(event) === null || standing.state === 'closed') return null
  return { revision, standing, tier, dueAt, firstLookAt, escalation, nextStep }
}

export interface PastAct {
  readonly id: string
  readonly at: Date
  /** Who did it; null for the patient, and for Keel itself. */
  readonly staffId: string | null
  readonly isByItself: boolean
  readonly event: CaseEvent
  readonly before: Before | null
  /** Nothing stands after it in the timeline but whom Keel told of a missed step. */
  readonly isLast: boolean
}

export interface Row {
  readonly id: string
  readonly at: Date
  readonly actorKind: string
  readonly actorId: string | null
  readonly event: CaseEvent
  readonly before: Before | null
}

/** Whom Keel told of a missed step: nothing is built on that, and undoing leaves it as it is. */
const tellsAlone = ({ event }: Pick<Row, 'event'>): boolean =>
  event.type === 'escalated' || event.type === 'on-call-called'

/** The rows of a timeline, oldest first, as acts that may be taken back. */
export function pastActs(rows: readonly Row[]): readonly PastAct[] {
  const last = rows.findLastIndex((row) => !tellsAlone(row))
  return rows.map(({ actorKind, actorId, ...row }, index) => ({
    ...row,
    staffId: actorKind === 'staff' ? actorId : null,
    isByItself: actorKind === 'system',
    isLast: index >= last,
  }))
}

/** What the leads were told stays told. Only who answers for it is as it was, where it is the same that they were told of. */
function escalationAfter({ escalation }: Case, before: Pick<Before, 'escalation'>): Case['escalation'] {
  const isSame = escalation?.at.getTime() === before.escalation?.at.getTime()
  return escalation && isSame ? { ...escalation, answered: before.escalation?.answered ?? null } : escalation
}

/** One's own slip, soon, and while nothing has been built on it. The row stays; another says that it was undone. */
export function undo(current: Case, past: PastAct, by: Pick<By, 'staffId' | 'now'>): Decision {
  const act = actOf(past.event)
  if (act === null || !past.before?.nextStep) return refused('undo-not-possible')
  if (past.staffId !== by.staffId) return refused('undo-not-yours')
  const { revision, ...before } = past.before
  if (!past.isLast || current.revision !== revision + 1) return refused('undo-changed-since')
  if (by.now.getTime() - past.at.getTime() > undoMs) return refused('undo-too-late')
  const escalation = escalationAfter(current, before)
  return changed(current, { ...before, escalation }, { type: 'undone', eventId: past.id, act })
}

/** The events that another one took back. */
export const undoneIds = (events: readonly CaseEvent[]): ReadonlySet<string> =>
  new Set(events.flatMap((event) => (event.type === 'undone' ? [event.eventId] : [])))
