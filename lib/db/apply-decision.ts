import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import type { Case } from '@/lib/cases/case'
import type { Decision } from '@/lib/cases/transitions'
import { type Refused, refused } from '@/lib/result'
import { appendCaseEvent } from './case-events'
import { findCase, updateCase } from './cases'
import type { Tx } from './client'
import { findStaff } from './staff'

export interface Applied {
  readonly ok: true
  readonly case: Case
  readonly eventId: string
}

/**
 * Writes a decision and its row of the timeline. Where someone else was faster nothing is written, and the refusal
 * says who holds the case now.
 */
export async function applyDecision(
  { tx, clinicId, actor, now }: { tx: Tx; clinicId: string; actor: StaffActor; now: Date },
  read: Case,
  decision: Decision,
): Promise<Applied | Refused> {
  if (!decision.ok) return decision.code === 'case-taken' ? taken(tx, clinicId, read) : decision
  if (!(await updateCase(tx, clinicId, decision.case, read.revision))) {
    const current = await findCase(tx, clinicId, read.id)
    const isTaken = current?.standing.state === 'claimed' && current.standing.ownerId !== actor.staffId
    return isTaken ? taken(tx, clinicId, current) : refused('case-changed')
  }
  const eventId = await appendCaseEvent(tx, clinicId, read.id, actor, now, decision.event)
  return { ok: true, case: decision.case, eventId }
}

async function taken(tx: Tx, clinicId: string, held: Case): Promise<Refused> {
  const ownerId = held.standing.state === 'open' ? null : held.standing.ownerId
  const owner = ownerId ? await findStaff(tx, clinicId, ownerId) : null
  return refused('case-taken', { values: { name: owner?.name ?? '' } })
}
