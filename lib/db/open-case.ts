import 'server-only'
import { z } from 'zod'
import type { Author } from '@/lib/access/actor'
import type { Case } from '@/lib/cases/case'
import type { CaseEvent } from '@/lib/cases/case-event'
import { rankOf } from '@/lib/triage/urgency'
import { ask, type Statement } from './ask'
import { authorColumns, eventAsWritten } from './case-events'
import type { Tx } from './client'
import { newId } from './new-id'

/** What nobody has looked at: whatever else a case has is as the table begins it. */
type NewCase = Omit<
  Case,
  'id' | 'revision' | 'standing' | 'firstLookAt' | 'escalation' | 'onCall' | 'nextStep' | 'tries' | 'patientSays'
>

export interface Opened {
  readonly id: string
  /** Whether the clinic waits for its patient in another case. */
  readonly isAwaited: boolean
}

const open: Statement<Opened> = {
  name: 'open-case',
  text: `WITH opened AS (
      INSERT INTO triage_case (clinic_id, id, patient_id, intake_id, pathway, tier, triage_tier, tier_rank, decided_by,
        top_flags, more_flags, opened_at, target_from, due_at, submitted_at, next_step, next_at, queue_rank)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'look', $14, 0) RETURNING id),
    written AS (
      INSERT INTO case_event (clinic_id, id, case_id, at, actor_kind, actor_id, event)
      SELECT $1, e.id, opened.id, $16, $17, $18, e.event
        FROM opened, unnest($19::uuid[], $20::jsonb[]) AS e (id, event))
    SELECT id, EXISTS (SELECT FROM triage_case
      WHERE clinic_id = $1 AND patient_id = $3 AND next_step = 'wait') AS "isAwaited" FROM opened`,
  row: z.object({ id: z.string(), isAwaited: z.boolean() }),
}

/** A case with the first rows of its timeline. */
export async function openCase(
  tx: Tx,
  clinicId: string,
  opened: NewCase,
  by: { readonly actor: Author; readonly at: Date; readonly events: readonly CaseEvent[] },
): Promise<Opened> {
  const { patientId, intakeId, pathway, tier, triageTier, decidedBy, topFlags, moreFlags } = opened
  const { actorKind, actorId } = authorColumns(by.actor)
  const [made] = await ask(tx, open, [
    ...[clinicId, newId(), patientId, intakeId, pathway, tier, triageTier, rankOf(tier), decidedBy, topFlags],
    ...[moreFlags, opened.openedAt, opened.targetFrom, opened.dueAt, opened.submittedAt],
    ...[by.at, actorKind, actorId, by.events.map(() => newId()), by.events.map(eventAsWritten)],
  ])
  if (!made) throw new Error('no case was opened')
  return made
}
