import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import type { Case } from '@/lib/cases/case'
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
export const releaseCasesOf = async (context: Releasing, staffId: string) =>
  releaseHeld(context, staffId, await lockCasesOf(context.tx, context.clinicId, staffId))

/** The same of some of it, which is locked. */
export async function releaseHeld(context: Releasing, staffId: string, held: readonly Case[]) {
  const { tx, clinicId, now } = context
  const { schedule } = await getClinic(tx, clinicId)
  for (const each of held) await applyDecision(context, each, release(each, { staffId, now, schedule }))
  return held.map(({ id: caseId }) => ({ type: 'case.released', caseId }) as const)
}
