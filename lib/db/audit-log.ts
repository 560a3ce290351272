import 'server-only'
import { z } from 'zod'
import { type Author, personOf } from '@/lib/access/actor'
import { type AuditEvent, auditEventSchema } from '@/lib/audit/event'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { newId } from './new-id'

const actorColumns = (actor: Author) => ({
  actorKind: actor.kind,
  actorId: actor.kind === 'staff' || actor.kind === 'patient' ? personOf(actor) : null,
})

/** Called by the gateway and by sign-in, inside the transaction that makes the change. */
export async function appendAudit(
  tx: Tx,
  clinicId: string,
  actor: Author,
  at: Date,
  events: readonly AuditEvent[],
): Promise<void> {
  if (events.length === 0) return
  await tx.auditEvent.createMany({
    data: events.map((event) => ({ clinicId, at, ...actorColumns(actor), event: auditEventSchema.parse(event) })),
  })
}

const refusal: Statement<{ id: string }> = {
  name: 'append-refusal',
  text: `INSERT INTO audit_event (clinic_id, id, at, actor_kind, event)
    SELECT c.id, $2, $3, 'unknown', $4 FROM clinic c WHERE c.id = $1 RETURNING id`,
  row: z.object({ id: z.string() }),
}

/** As one that nobody in particular caused; where there is no such clinic, the same statement writes nothing. */
export async function appendRefusal(tx: Tx, clinicId: string, at: Date, event: AuditEvent): Promise<void> {
  await ask(tx, refusal, [clinicId, newId(), at, JSON.stringify(auditEventSchema.parse(event))])
}
