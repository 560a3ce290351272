import 'server-only'
import type { PatientActor } from '@/lib/access/actor'
import type { Case } from '@/lib/cases/case'
import { alertsIn, decideHearing, type Hearing, type HearingDecision } from '@/lib/cases/hearing'
import { appendCaseEvent } from '@/lib/db/case-events'
import { insertCase, lockCaseOfIntake } from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'
import { insertFindings, listStanding, withdrawFindings } from '@/lib/db/findings'
import { reconcile } from '@/lib/triage/reconcile'
import { tellFollowedCase } from './settle-check-in'
import { writeLockedCase } from './write-case'

export interface HeardIntake extends Omit<Hearing, 'patientId' | 'raise' | 'hasWithdrawn'> {
  readonly clinicId: string
  readonly actor: PatientActor
  readonly ruleSet: string
}

/**
 * Writes down what triage found, and opens or raises the case. The caller holds the lock on the intake, so that two
 * saves cannot open two cases.
 */
export async function hearPatient(tx: Tx, heard: HeardIntake): Promise<{ caseId: string | null; raised: string[] }> {
  const { clinicId, intakeId, actor, now, assessment } = heard
  const standing = (await listStanding(tx, clinicId, intakeId)).map(({ id, finding }) => {
    return { id, finding, isWithdrawn: false }
  })
  const { raise, withdraw } = reconcile(standing, assessment.findings)
  await insertFindings(tx, clinicId, { intakeId, ruleSet: heard.ruleSet, raisedAt: now, findings: raise })
  if (withdraw.length > 0) await withdrawFindings(tx, clinicId, withdraw, now)

  const existing = await lockCaseOfIntake(tx, clinicId, intakeId)
  const hearing = { ...heard, patientId: actor.patientId, raise, hasWithdrawn: withdraw.length > 0 }
  const caseId = await write(tx, heard, existing, decideHearing(existing, hearing))
  return { caseId, raised: alertsIn(raise) }
}

async function write(
  tx: Tx,
  heard: HeardIntake,
  existing: Case | null,
  decision: HearingDecision,
): Promise<string | null> {
  const { clinicId, actor, now, intakeId } = heard
  if (decision.type === 'nothing') return existing?.id ?? null
  let caseId: string
  if (decision.type === 'open') {
    caseId = await insertCase(tx, clinicId, decision.case)
    await tellFollowedCase(tx, heard, { intakeId, caseId })
  } else {
    caseId = decision.case.id
    await writeLockedCase(tx, clinicId, decision.case, decision.case.revision - 1)
  }
  for (const event of decision.events) await appendCaseEvent(tx, clinicId, caseId, actor, now, event)
  return caseId
}
