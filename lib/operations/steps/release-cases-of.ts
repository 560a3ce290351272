import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import { release } from '@/lib/cases/transitions'
import { lockCasesOf } from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { applyDecision } from './apply-decision'

interface Releasing {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: StaffActor
  readonly now: Date
}

/** What a colleague has in hand is anybody's again, in each timeline and for the log. */
export async function releaseCasesOf(context: Releasing, staffId: string) {
  const { tx, clinicId, now } = context
  const held = await lockCasesOf(tx, clinicId, staffId)
  const { schedule } = await getClinic(tx, clinicId)
  for (const each of held) await applyDecision(context, each, release(each, { staffId, now, schedule }))
  return held.map(({ id: caseId }) => ({ type: 'case.released', caseId }) as const)
}
