import 'server-only'
import { type Author, personOf } from '@/lib/access/actor'
import { type AuditEvent, auditEventSchema } from '@/lib/audit/event'
import type { Tx } from './client'

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
