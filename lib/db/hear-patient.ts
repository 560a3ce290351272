import 'server-only'
import type { PatientActor } from '@/lib/access/actor'
import type { CaseEvent } from '@/lib/cases/case-event'
import type { Schedule } from '@/lib/clinics/schedule'
import { dueAt } from '@/lib/cases/targets'
import { hear } from '@/lib/cases/transitions'
import { flagsWorthARow } from '@/lib/cases/worklist'
import type { Assessment } from '@/lib/triage/finding'
import { reconcile } from '@/lib/triage/reconcile'
import { highest } from '@/lib/triage/urgency'
import { appendCaseEvent } from './case-events'
import { insertCase, lockCaseOfIntake, updateCase } from './cases'
import { tellFollowedCase } from './check-in-steps'
import type { Tx } from './client'
import { insertFindings, listFindings, withdrawFindings } from './findings'

export interface HeardIntake {
  readonly clinicId: string
  readonly schedule: Schedule
  readonly actor: PatientActor
  readonly now: Date
  readonly intakeId: string
  readonly pathway: string
  readonly ruleSet: string
  readonly assessment: Assessment
  /** The triage of a sent intake opens a case always; that of a draft only where it holds a flag with a tier. */
  readonly isSubmitted: boolean
  /** Of a check-in also the sent one: a calm answer is read in the case that it follows. */
  readonly isCheckIn?: boolean
}

/**
 * Writes down what triage found, and opens or raises the case. The caller holds the lock on the intake, so that two
 * saves cannot open two cases.
 */
export async function hearPatient(tx: Tx, heard: HeardIntake): Promise<{ caseId: string | null; raised: string[] }> {
  const { clinicId, intakeId, actor, now, assessment } = heard
  const standing = (await listFindings(tx, clinicId, intakeId)).map(({ id, finding, withdrawnAt }) => {
    return { id, finding, isWithdrawn: withdrawnAt !== null }
  })
  const { raise, withdraw } = reconcile(standing, assessment.findings)
  await insertFindings(tx, clinicId, { intakeId, ruleSet: heard.ruleSet, raisedAt: now, findings: raise })
  if (withdraw.length > 0) await withdrawFindings(tx, clinicId, withdraw, now)

  const raised = raise.filter((finding) => finding.tier !== null).map((finding) => finding.id)
  const existing = await lockCaseOfIntake(tx, clinicId, intakeId)
  const isAlert = raised.length > 0
  const opensCase = isAlert || (heard.isSubmitted && heard.isCheckIn !== true)
  if (!existing && !opensCase) return { caseId: null, raised }
  if (existing && !isAlert && withdraw.length === 0 && !heard.isSubmitted) return { caseId: existing.id, raised }

  const topFlags = flagsWorthARow(assessment.findings)
  const submittedAt = heard.isSubmitted ? now : null
  const { tier, decidedBy } = assessment
  const events: CaseEvent[] = heard.isSubmitted
    ? [{ type: 'intake-submitted', tier, decidedBy }]
    : isAlert
      ? [{ type: 'alert-raised', tier: highest(raise.map((finding) => finding.tier)) ?? tier, flags: raised }]
      : []

  let caseId: string
  if (existing) {
    const next = hear(existing, { tier, decidedBy, topFlags, isAlert, submittedAt, at: now }, heard.schedule)
    await updateCase(tx, clinicId, next.case, existing.revision)
    if (next.reopened) events.push({ type: 'reopened-by-patient' })
    caseId = existing.id
  } else {
    caseId = await insertCase(tx, clinicId, {
      patientId: actor.patientId,
      intakeId,
      pathway: heard.pathway,
      revision: 0,
      standing: { state: 'open' },
      tier,
      triageTier: tier,
      decidedBy,
      topFlags,
      openedAt: now,
      targetFrom: now,
      dueAt: dueAt(tier, now, heard.schedule),
      submittedAt,
      firstLookAt: null,
      escalation: null,
    })
    await tellFollowedCase(tx, heard, { intakeId, caseId })
  }
  for (const event of events) await appendCaseEvent(tx, clinicId, caseId, actor, now, event)
  return { caseId, raised }
}
