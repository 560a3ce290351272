import 'server-only'
import type { Author } from '@/lib/access/actor'
import { type CaseEvent, caseEventSchema } from '@/lib/cases/case-event'
import type { Tx } from './client'

export async function appendCaseEvent(
  tx: Tx,
  clinicId: string,
  caseId: string,
  actor: Author,
  at: Date,
  event: CaseEvent,
): Promise<string> {
  const actorId = actor.kind === 'staff' ? actor.staffId : actor.kind === 'patient' ? actor.patientId : null
  const row = await tx.caseEvent.create({
    data: { clinicId, caseId, at, actorKind: actor.kind, actorId, event: caseEventSchema.parse(event) },
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
}

export async function listCaseEvents(tx: Tx, clinicId: string, caseId: string): Promise<readonly TimelineRow[]> {
  const rows = await tx.caseEvent.findMany({
    where: { clinicId, caseId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 500,
  })
  return rows.map(({ id, at, actorKind, actorId, event }) => ({
    id,
    at,
    actorKind,
    actorId,
    event: caseEventSchema.parse(event),
  }))
}
