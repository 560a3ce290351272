import 'server-only'
import type { PatientSelf } from '@/lib/access/actor'
import type { Case } from '@/lib/cases/case'
import { alertsIn, decideHearing, type Hearing, type HearingDecision } from '@/lib/cases/hearing'
import { appendCaseEvents } from '@/lib/db/case-events'
import { lockCaseOfIntake } from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'
import { insertFindings, withdrawFindings } from '@/lib/db/findings'
import { openCase } from '@/lib/db/open-case'
import type { RaisedFinding } from '@/lib/triage/finding'
import { reconcile } from '@/lib/triage/reconcile'
import { tellFollowedCase } from './settle-check-in'
import { writeLockedCase } from './write-case'

export interface HeardIntake extends Omit<Hearing, 'patientId' | 'raise' | 'hasWithdrawn'> {
  readonly clinicId: string
  readonly actor: PatientSelf
  readonly ruleSet: string
  /** What stood before. */
  readonly standing: readonly RaisedFinding[]
  /** The case that there was, as it was read. */
  readonly opened: Case | null
}

export interface HeardOutcome {
  readonly case: Case | null
  readonly raised: readonly string[]
  /** What stands from now on. */
  readonly standing: readonly RaisedFinding[]
}

/**
 * Writes down what triage found, and opens or raises the case. The caller holds the lock on the intake, so that two
 * saves cannot open two cases: where there was none when the intake was read, there is none now.
 */
export async function hearPatient(tx: Tx, heard: HeardIntake): Promise<HeardOutcome> {
  const { clinicId, intakeId, actor, now, assessment, opened, ruleSet } = heard
  const before = heard.standing.map(({ id, finding }) => ({ id, finding, isWithdrawn: false }))
  const { raise, withdraw } = reconcile(before, assessment.findings)
  if (!heard.isSubmitted && raise.length === 0 && withdraw.length === 0) {
    return { case: opened, raised: [], standing: heard.standing }
  }
  const added = await insertFindings(tx, clinicId, { intakeId, ruleSet, raisedAt: now, findings: raise })
  if (withdraw.length > 0) await withdrawFindings(tx, clinicId, withdraw, now)

  const existing = opened && (await lockCaseOfIntake(tx, clinicId, intakeId))
  const hearing = { ...heard, patientId: actor.patientId, raise, hasWithdrawn: withdraw.length > 0 }
  return {
    case: await write(tx, heard, existing, decideHearing(existing, hearing)),
    raised: alertsIn(raise),
    standing: [...heard.standing.filter(({ id }) => !withdraw.includes(id)), ...added],
  }
}

async function write(
  tx: Tx,
  heard: HeardIntake,
  existing: Case | null,
  decision: HearingDecision,
): Promise<Case | null> {
  const { clinicId, actor, now, intakeId } = heard
  if (decision.type === 'nothing') return existing
  if (decision.type === 'open') {
    const caseId = await openCase(tx, clinicId, decision.case, { actor, at: now, events: decision.events })
    if (heard.isCheckIn) await tellFollowedCase(tx, heard, { intakeId, caseId })
    return { ...decision.case, id: caseId }
  }
  await writeLockedCase(tx, clinicId, decision.case, decision.case.revision - 1)
  await appendCaseEvents(tx, clinicId, decision.case.id, actor, now, decision.events)
  return decision.case
}
