import 'server-only'
import type { Case } from '@/lib/cases/case'
import type { By } from '@/lib/cases/transitions'
import { refused, type Refused } from '@/lib/result'
import { findCase } from './cases'
import { getClinic } from './clinics'
import type { Tx } from './client'

export interface CaseSubject {
  readonly case: Case
  readonly by: By
}

/** A case with who acts on it, when, and in which time zone targets count. */
export async function loadCase(
  context: { tx: Tx; clinicId: string; now: Date; actor: { staffId: string } },
  caseId: string,
): Promise<CaseSubject | Refused> {
  const { tx, clinicId, now, actor } = context
  const found = await findCase(tx, clinicId, caseId)
  if (!found) return refused('not-found')
  const { schedule } = await getClinic(tx, clinicId)
  return { case: found, by: { staffId: actor.staffId, now, schedule } }
}
