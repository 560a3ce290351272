import 'server-only'
import { release } from '@/lib/cases/transitions'
import { lockCasesOf } from '@/lib/db/cases'
import { getClinic } from '@/lib/db/clinics'
import type { Context } from '../gateway'
import { applyDecision } from './apply-decision'

/** What a colleague has in hand is anybody's again, in each timeline and for the log. */
export async function releaseCasesOf(context: Context<'staff'>, staffId: string) {
  const { tx, clinicId, now } = context
  const held = await lockCasesOf(tx, clinicId, staffId)
  const { schedule } = await getClinic(tx, clinicId)
  for (const each of held) await applyDecision(context, each, release(each, { staffId, now, schedule }))
  return held.map(({ id: caseId }) => ({ type: 'case.released', caseId }) as const)
}
