import 'server-only'
import { z } from 'zod'
import type { StaffActor } from '@/lib/access/actor'
import type { Case } from '@/lib/cases/case'
import type { GivenEvent, TakenEvent } from '@/lib/cases/give'
import { beforeOf } from '@/lib/cases/undo'
import { ask, type Statement } from './ask'
import { authorColumns, eventAsWritten } from './case-events'
import { stepColumns } from './case-columns'
import type { Tx } from './client'
import { newId } from './new-id'

const giving: Statement<{ readonly given: number }> = {
  name: 'give-cases',
  text: `WITH each AS (
      SELECT * FROM unnest($2::uuid[], $3::int[], $4::jsonb[], $5::uuid[], $6::uuid[], $16::text[], $17::text[], $18::int[])
        AS e (case_id, revision, before, event_id, notice_id, next_step, next_to, queue_rank)),
    moved AS (
      UPDATE triage_case c SET state = CASE WHEN $7::uuid IS NULL THEN 'open' ELSE 'claimed' END, owner_id = $7::uuid,
        group_id = $13::uuid, revision = each.revision + 1, next_step = each.next_step, next_to = each.next_to,
        queue_rank = each.queue_rank FROM each
      WHERE c.clinic_id = $1 AND c.id = each.case_id AND c.revision = each.revision RETURNING c.id),
    written AS (
      INSERT INTO case_event (clinic_id, id, case_id, at, actor_kind, actor_id, event, before)
      SELECT $1, each.event_id, moved.id, $8, $9, $10, $11::jsonb, each.before
        FROM moved JOIN each ON each.case_id = moved.id),
    told AS (
      INSERT INTO staff_notice (clinic_id, id, staff_id, by_staff_id, case_id, kind, line, at)
      SELECT $1, each.notice_id, $14::uuid, $10, moved.id, $15, $12, $8 FROM moved JOIN each ON each.case_id = moved.id
        WHERE $14 IS NOT NULL)
    SELECT count(*)::int AS given FROM moved`,
  row: z.object({ given: z.int() }),
}

export interface Gift {
  readonly event: GivenEvent | TakenEvent
  readonly by: StaffActor
  readonly at: Date
}

function ownerAfter(event: Gift['event'], by: StaffActor): string | null {
  if (event.type === 'given-to-group') return null
  return event.type === 'given' ? event.toId : by.staffId
}

/** Whoever has them now; where they were taken, whoever had them. Of a group nobody. */
function toldOf(event: Gift['event']): string | null {
  if (event.type === 'given-to-group') return null
  return event.type === 'given' ? event.toId : event.fromId
}

/** A locked case as it was read, and what is next with it from here on, at the same time as before. */
interface Moving {
  readonly read: Case
  readonly nextStep: Case['nextStep']
}

/**
 * Locked cases with their rows of the timeline and what whoever receives or loses them is told: in one
 * statement.
 */
export async function giveCases(
  tx: Tx,
  clinicId: string,
  moving: readonly Moving[],
  { event, by, at }: Gift,
): Promise<void> {
  const { actorKind, actorId } = authorColumns(by)
  const read = moving.map((each) => each.read)
  const steps = moving.map(({ read: { standing }, nextStep }) => stepColumns({ standing, nextStep }))
  const [row] = await ask(tx, giving, [
    clinicId,
    read.map(({ id }) => id),
    read.map(({ revision }) => revision),
    read.map((each) => beforeOf(each, event)).map((before) => before && JSON.stringify(before)),
    ...[read.map(() => newId()), read.map(() => newId())],
    ...[ownerAfter(event, by), at, actorKind, actorId, eventAsWritten(event), event.words ?? ''],
    'groupId' in event ? event.groupId : null,
    ...[toldOf(event), event.type],
    ...[
      steps.map(({ nextStep }) => nextStep),
      steps.map(({ nextTo }) => nextTo),
      steps.map(({ queueRank }) => queueRank),
    ],
  ])
  if (row?.given !== read.length) throw new Error('a locked case was changed')
}
