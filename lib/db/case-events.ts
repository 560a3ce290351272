import 'server-only'
import { z } from 'zod'
import type { Author } from '@/lib/access/actor'
import { type CaseEvent, caseEventSchema, writtenEventSchema } from '@/lib/cases/case-event'
import { type Before, beforeSchema } from '@/lib/cases/undo'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { allRows } from './parts'
import { moment, wholeRow } from './stored'

export const authorColumns = (actor: Author) => ({
  actorKind: actor.kind,
  actorId: actor.kind === 'staff' ? actor.staffId : actor.kind === 'patient' ? actor.patientId : null,
})

export const eventAsWritten = (event: CaseEvent): string => JSON.stringify(caseEventSchema.parse(event))

const rowOf = (actor: Author, at: Date, event: CaseEvent) => ({
  at,
  ...authorColumns(actor),
  event: caseEventSchema.parse(event),
})

/** Those of one moment, in their order. */
export async function appendCaseEvents(
  tx: Tx,
  clinicId: string,
  caseId: string,
  actor: Author,
  at: Date,
  events: readonly CaseEvent[],
): Promise<void> {
  if (events.length === 0) return
  await tx.caseEvent.createMany({ data: events.map((event) => ({ clinicId, caseId, ...rowOf(actor, at, event) })) })
}

export async function appendCaseEvent(
  tx: Tx,
  clinicId: string,
  caseId: string,
  actor: Author,
  at: Date,
  event: CaseEvent,
  before: Before | null = null,
): Promise<string> {
  const row = await tx.caseEvent.create({
    data: {
      clinicId,
      caseId,
      ...rowOf(actor, at, event),
      ...(before ? { before: JSON.parse(JSON.stringify(before)) as object } : {}),
    },
    select: { id: true },
  })
  return row.id
}

export interface TimelineRow {
  readonly id: string
  readonly at: Date
  readonly actorKind: string
  readonly actorId: string | null
  readonly event: CaseEvent
  /** What the case was, where the act can be undone. */
  readonly before: Before | null
}

const columns = z.object({
  id: z.string(),
  at: moment,
  actorKind: z.string(),
  actorId: z.string().nullable(),
  event: writtenEventSchema,
  before: beforeSchema.nullable(),
})
export const timelineRow: z.ZodType<TimelineRow> = columns
/** Oldest first; of very many the newest. */
const ofCase = (caseId: string) => `SELECT to_jsonb(n) AS row FROM (SELECT e.* FROM case_event e
    WHERE e.clinic_id = $1 AND e.case_id = ${caseId} ORDER BY e.at DESC, e.id DESC LIMIT 500) n ORDER BY n.at, n.id`
const timeline: Statement<TimelineRow> = { name: 'timeline', text: ofCase('$2'), row: wholeRow(timelineRow) }

export const eventsOfCase = (caseId: string) => allRows(timelineRow, ofCase(caseId))

/** What was done in all cases of a patient, oldest first; of very much the newest. */
export const eventsOfPatient = (patientId: string) =>
  allRows(
    columns.extend({ caseId: z.string() }),
    `SELECT to_jsonb(n) AS row FROM (SELECT e.* FROM triage_case c JOIN case_event e
        ON e.clinic_id = c.clinic_id AND e.case_id = c.id
      WHERE c.clinic_id = $1 AND c.patient_id = ${patientId} ORDER BY e.at DESC, e.id DESC LIMIT 1000) n
      ORDER BY n.at, n.id`,
  )

export function listCaseEvents(tx: Tx, clinicId: string, caseId: string): Promise<readonly TimelineRow[]> {
  return ask(tx, timeline, [clinicId, caseId])
}

const ownedBefore: Statement<{ readonly ownerId: string | null }> = {
  name: 'owner-before',
  text: `SELECT before #>> '{standing,ownerId}' AS "ownerId" FROM case_event WHERE clinic_id = $1 AND case_id = $2 AND id = $3`,
  row: z.object({ ownerId: z.string().nullable() }),
}

/** Who had the case before this act; null where nobody had, or it cannot be undone. Rows of a timeline do not change. */
export async function ownerBefore(tx: Tx, clinicId: string, caseId: string, eventId: string): Promise<string | null> {
  const [found] = await ask(tx, ownedBefore, [clinicId, caseId, eventId])
  return found?.ownerId ?? null
}

const newest: Statement<{ id: string }> = {
  name: 'newest-event',
  text: 'SELECT id FROM case_event WHERE clinic_id = $1 AND case_id = $2 ORDER BY at DESC, id DESC LIMIT 1',
  row: z.object({ id: z.string() }),
}

export async function newestEventOf(tx: Tx, clinicId: string, caseId: string): Promise<string | undefined> {
  const [row] = await ask(tx, newest, [clinicId, caseId])
  return row?.id
}

const newestIs: Statement<{ isSame: boolean }> = {
  name: 'newest-event-is',
  // What was chosen as so far off is due at another moment with each press; any other time is one that somebody typed.
  text: `SELECT EXISTS (SELECT FROM (SELECT * FROM case_event
      WHERE clinic_id = $1 AND case_id = $2 ORDER BY at DESC, id DESC LIMIT 1) e
    WHERE e.actor_id = $3 AND e.at >= $4 AND e.event - 'at' = $5::jsonb - 'at'
      AND ($5::jsonb ->> 'delay' IS NOT NULL OR e.event = $5::jsonb)) AS "isSame"`,
  row: z.object({ isSame: z.boolean() }),
}

/** Whether the last thing in a case is just this, done by this person, not before `since`. */
export async function isNewestEvent(
  tx: Tx,
  clinicId: string,
  caseId: string,
  { staffId, event, since }: { readonly staffId: string; readonly event: CaseEvent; readonly since: Date },
): Promise<boolean> {
  const [found] = await ask(tx, newestIs, [clinicId, caseId, staffId, since, eventAsWritten(event)])
  return found?.isSame ?? false
}

const caseOf: Statement<{ caseId: string }> = {
  name: 'case-of-event',
  text: 'SELECT case_id AS "caseId" FROM case_event WHERE clinic_id = $1 AND id = $2',
  row: z.object({ caseId: z.string() }),
}

/** In whose timeline it stands; null where it went with its record. */
export async function findCaseIdOfEvent(tx: Tx, clinicId: string, eventId: string): Promise<string | null> {
  const [found] = await ask(tx, caseOf, [clinicId, eventId])
  return found?.caseId ?? null
}
