import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import type { Case } from '@/lib/cases/case'
import type { Decision } from '@/lib/cases/transitions'
import { beforeOf } from '@/lib/cases/undo'
import { type Refused, refused } from '@/lib/result'
import { appendCaseEvent } from '@/lib/db/case-events'
import type { Tx } from '@/lib/db/client'
import { findStaff } from '@/lib/db/staff'
import { writeLockedCase } from './write-case'

export interface Applied {
  readonly ok: true
  readonly case: Case
  readonly eventId: string
}

/** Writes a decision about a locked case and its row of the timeline. A refusal says who holds the case. */
export async function applyDecision(
  { tx, clinicId, actor, now }: { tx: Tx; clinicId: string; actor: StaffActor; now: Date },
  read: Case,
  decision: Decision,
): Promise<Applied | Refused> {
  if (!decision.ok) return decision.code === 'case-taken' ? taken(tx, clinicId, read) : decision
  await writeLockedCase(tx, clinicId, decision.case, read.revision)
  const before = beforeOf(read, decision.event)
  const eventId = await appendCaseEvent(tx, clinicId, read.id, actor, now, decision.event, before)
  return { ok: true, case: decision.case, eventId }
}

async function taken(tx: Tx, clinicId: string, held: Case): Promise<Refused> {
  const ownerId = held.standing.state === 'open' ? null : held.standing.ownerId
  const owner = ownerId ? await findStaff(tx, clinicId, ownerId) : null
  return refused('case-taken', { values: { name: owner?.name ?? '' } })
}
