import 'server-only'
import { z } from 'zod'
import type { StaffActor } from '@/lib/access/actor'
import type { TakenCase, ToReturn } from '@/lib/cases/taken-list'
import { ask, type Statement } from './ask'
import { authorColumns, eventAsWritten, timelineRow } from './case-events'
import { stepColumns } from './case-columns'
import { caseRow } from './cases'
import type { Tx } from './client'
import { newId } from './new-id'
import { allRows } from './parts'
import { stored } from './stored'

const takenRow: z.ZodType<TakenCase> = z.object({ case: stored(caseRow), last: stored(timelineRow) })

/** What somebody has in hand that they took over from a colleague a moment ago, and nobody did anything with since; what Keel noted by itself is nobody's act. */
export const takenFrom = ({ staffId, fromId, since }: Readonly<Record<'staffId' | 'fromId' | 'since', string>>) =>
  allRows(
    takenRow,
    `SELECT jsonb_build_object('case', to_jsonb(c), 'last', to_jsonb(e)) AS row
      FROM triage_case c
      CROSS JOIN LATERAL (SELECT * FROM case_event n WHERE n.clinic_id = $1 AND n.case_id = c.id
        AND n.actor_kind = 'staff' ORDER BY n.at DESC, n.id DESC LIMIT 1) e
      WHERE c.clinic_id = $1 AND c.owner_id = ${staffId}::uuid AND c.state = 'claimed' AND e.at >= ${since}::timestamptz
        AND e.actor_id = ${staffId}::uuid AND e.event->>'type' = 'taken-over' AND e.event->>'fromId' = (${fromId}::uuid)::text
      ORDER BY c.id`,
  )

const part = takenFrom({ staffId: '$2', fromId: '$3', since: '$4' })
const taken: Statement<readonly TakenCase[]> = {
  name: 'taken-list',
  text: `SELECT ${part.sql} AS taken`,
  row: z.object({ taken: part.row }).transform((found) => found.taken),
}

/** The same alone, to be undone: whoever asks has locked what is in their hands. */
export async function listTaken(
  tx: Tx,
  clinicId: string,
  { staffId, fromId, since }: { readonly staffId: string; readonly fromId: string; readonly since: Date },
): Promise<readonly TakenCase[]> {
  const [found] = await ask(tx, taken, [clinicId, staffId, fromId, since])
  return found ?? []
}

export interface Telling {
  /** Who has the cases again. */
  readonly staffId: string
  readonly byStaffId: string
  readonly at: Date
}

const telling = `heard AS (
      UPDATE staff_notice n SET seen_at = $3 FROM moved
       WHERE n.clinic_id = $1 AND n.case_id = moved.id AND n.staff_id = $2 AND n.by_staff_id = $4
         AND n.kind = 'taken-over' AND n.seen_at IS NULL),
    told AS (
      INSERT INTO staff_notice (clinic_id, id, staff_id, by_staff_id, case_id, kind, at)
      SELECT $1, moved.notice_id, $2, $4, moved.id, 'given', $3 FROM moved)`

const tellingAlone: Statement<{ readonly told: number }> = {
  name: 'tell-given-back',
  text: `WITH moved AS (SELECT * FROM unnest($5::uuid[], $6::uuid[]) AS m (id, notice_id)), ${telling}
    SELECT count(*)::int AS told FROM moved`,
  row: z.object({ told: z.int() }),
}

/** Each is given to whoever had it; that it was taken over is told no longer. */
export async function tellGivenBack(
  tx: Tx,
  clinicId: string,
  caseIds: readonly string[],
  { staffId, byStaffId, at }: Telling,
): Promise<void> {
  await ask(tx, tellingAlone, [clinicId, staffId, at, byStaffId, caseIds, caseIds.map(() => newId())])
}

const returning: Statement<{ readonly returned: number }> = {
  name: 'return-taken',
  text: `WITH each AS (
      SELECT * FROM unnest($5::uuid[], $6::uuid[], $7::int[], $8::jsonb[], $9::uuid[], $11::text[], $12::text[], $13::int[])
        AS e (case_id, notice_id, revision, event, event_id, next_step, next_to, queue_rank)),
    moved AS (
      UPDATE triage_case c SET owner_id = $2, revision = each.revision + 1, next_step = each.next_step,
        next_to = each.next_to, queue_rank = each.queue_rank FROM each
       WHERE c.clinic_id = $1 AND c.id = each.case_id AND c.revision = each.revision RETURNING c.id, each.notice_id),
    written AS (
      INSERT INTO case_event (clinic_id, id, case_id, at, actor_kind, actor_id, event)
      SELECT $1, each.event_id, moved.id, $3, $10, $4, each.event FROM moved JOIN each ON each.case_id = moved.id),
    ${telling}
    SELECT count(*)::int AS returned FROM moved`,
  row: z.object({ returned: z.int() }),
}

/** Locked cases, as they were read, back to whoever had them, with their rows of the timeline and what is told: in one statement. */
export async function returnTaken(
  tx: Tx,
  clinicId: string,
  cases: readonly ToReturn[],
  { to: staffId, by, at }: { readonly to: string; readonly by: StaffActor; readonly at: Date },
): Promise<void> {
  const { actorKind } = authorColumns(by)
  const steps = cases.map(({ case: { standing }, nextStep }) => stepColumns({ standing, nextStep }))
  const [row] = await ask(tx, returning, [
    ...[clinicId, staffId, at, by.staffId, cases.map((each) => each.case.id), cases.map(() => newId())],
    ...[cases.map((each) => each.case.revision), cases.map(({ event }) => eventAsWritten(event))],
    ...[cases.map(() => newId()), actorKind],
    ...[
      steps.map(({ nextStep }) => nextStep),
      steps.map(({ nextTo }) => nextTo),
      steps.map(({ queueRank }) => queueRank),
    ],
  ])
  if (row?.returned !== cases.length) throw new Error('a locked case was changed')
}
