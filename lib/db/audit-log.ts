import 'server-only'
import { type Actor, personOf } from '@/lib/access/actor'
import { type AuditEvent, auditEventSchema } from '@/lib/audit/event'
import type { Tx } from './client'

export type AuditActor = Actor | { readonly kind: 'system' } | { readonly kind: 'unknown' }

const actorColumns = (actor: AuditActor) => ({
  actorKind: actor.kind,
  actorId: actor.kind === 'staff' || actor.kind === 'patient' ? personOf(actor) : null,
})

/** Called by the gateway and by sign-in, inside the transaction that makes the change. */
export async function appendAudit(
  tx: Tx,
  clinicId: string,
  actor: AuditActor,
  at: Date,
  events: readonly AuditEvent[],
): Promise<void> {
  if (events.length === 0) return
  await tx.auditEvent.createMany({
    data: events.map((event) => ({ clinicId, at, ...actorColumns(actor), event: auditEventSchema.parse(event) })),
  })
}
