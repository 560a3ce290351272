import 'server-only'
import type { Author } from '@/lib/access/actor'
import { type CaseEvent, caseEventSchema } from '@/lib/cases/case-event'
import { type Before, beforeSchema } from '@/lib/cases/undo'
import type { Tx } from './client'

export async function appendCaseEvent(
  tx: Tx,
  clinicId: string,
  caseId: string,
  actor: Author,
  at: Date,
  event: CaseEvent,
  before: Before | null = null,
): Promise<string> {
  const actorId = actor.kind === 'staff' ? actor.staffId : actor.kind === 'patient' ? actor.patientId : null
  const row = await tx.caseEvent.create({
    data: {
      clinicId,
      caseId,
      at,
      actorKind: actor.kind,
      actorId,
      event: caseEventSchema.parse(event),
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

export async function listCaseEvents(tx: Tx, clinicId: string, caseId: string): Promise<readonly TimelineRow[]> {
  const rows = await tx.caseEvent.findMany({
    where: { clinicId, caseId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 500,
  })
  return rows.map(({ id, at, actorKind, actorId, event, before }) => ({
    id,
    at,
    actorKind,
    actorId,
    event: caseEventSchema.parse(event),
    before: before === null ? null : beforeSchema.parse(before),
  }))
}
