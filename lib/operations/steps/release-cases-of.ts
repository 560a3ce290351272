import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import type { Case } from '@/lib/cases/case'
import { ownerOf } from '@/lib/cases/loaded-case'
import { release } from '@/lib/cases/transitions'
import { lockCasesOf } from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { lockOwnCases } from '@/lib/db/restrictions'
import { applyDecision } from './apply-decision'

interface Releasing {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: StaffActor
  readonly now: Date
}

/** What a colleague has in hand is anybody's again, in each timeline and for the log. */
export async function releaseCasesOf(context: Releasing, staffId: string) {
  return releaseAll(context, await lockCasesOf(context.tx, context.clinicId, staffId))
}

/** What of a record whoever is its patient has in hand: they can no longer open it, nor give it back themselves. */
export async function releaseOwnCases(context: Releasing, patientId: string) {
  return releaseAll(context, await lockOwnCases(context.tx, context.clinicId, patientId))
}

async function releaseAll(context: Releasing, held: readonly Case[]) {
  const { tx, clinicId, now } = context
  const { schedule } = await getClinic(tx, clinicId)
  for (const each of held) {
    const staffId = ownerOf(each)
    if (staffId !== null) await applyDecision(context, each, release(each, { staffId, now, schedule }))
  }
  return held.map(({ id: caseId }) => ({ type: 'case.released', caseId }) as const)
}
