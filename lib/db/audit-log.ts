import 'server-only'
import { z } from 'zod'
import { type Author, personOf } from '@/lib/access/actor'
import { type AuditEvent, auditEventSchema } from '@/lib/audit/event'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { newId } from './new-id'

const record: Statement<unknown> = {
  name: 'record-audit',
  text: 'SELECT keel_record($1, $2, $3, $4, $5, $6)',
  row: z.unknown(),
}

/**
 * Called by the gateway and by sign-in, inside the transaction that makes the change. The database says when, about whom
 * and which of a list were new; where there is no such clinic the same statement writes nothing.
 */
export async function appendAudit(
  tx: Tx,
  clinicId: string,
  actor: Author,
  at: Date,
  events: readonly AuditEvent[],
): Promise<void> {
  if (events.length === 0) return
  const by = actor.kind === 'staff' || actor.kind === 'patient' ? personOf(actor) : null
  const checked = events.map((event) => auditEventSchema.parse(event))
  await ask(tx, record, [clinicId, at, actor.kind, by, events.map(newId), JSON.stringify(checked)])
}
