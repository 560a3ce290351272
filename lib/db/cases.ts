import 'server-only'
import { z } from 'zod'
import { type Case, outcomes, type PatientSays } from '@/lib/cases/case'
import { outcomeCodesSchema } from '@/lib/cases/outcome-codes'
import { stepKinds } from '@/lib/cases/step'
import { emergencyReplies } from '@/lib/intake/emergency-reply'
import { tiers } from '@/lib/triage/urgency'
import { ask, type Statement } from './ask'
import { changing, changingBeside } from './case-columns'
import type { Tx } from './client'
import { type Clinic, clinicRow } from './clinics'
import { onCallRow } from './on-call-rounds'
import { allRows } from './parts'
import { stepOf } from './step-columns'
import { moment, stored, wholeRow } from './stored'

export const caseRow = z
  .object({
    id: z.string(),
    patientId: z.string(),
    intakeId: z.string(),
    pathway: z.string(),
    revision: z.int(),
    state: z.enum(['open', 'claimed', 'closed']),
    ownerId: z.string().nullable(),
    groupId: z.string().nullable(),
    outcome: z.enum(outcomes).nullable(),
    outcomeCodes: outcomeCodesSchema,
    closedAt: moment.nullable(),
    signBy: moment.nullable(),
    tier: z.enum(tiers),
    triageTier: z.enum(tiers),
    decidedBy: z.string(),
    topFlags: z.array(z.string()),
    moreFlags: z.int(),
    openedAt: moment,
    dueAt: moment,
    submittedAt: moment.nullable(),
    targetFrom: moment,
    firstLookAt: moment.nullable(),
    escalatedAt: moment.nullable(),
    toldAt: moment.nullable(),
    timesTold: z.int(),
    answeredBy: z.string().nullable(),
    answeredAt: moment.nullable(),
    onCall: onCallRow.nullable(),
    nextStep: z.enum(stepKinds).nullable(),
    nextAt: moment,
    nextTo: z.string().nullable(),
    visitAt: moment.nullable(),
    tries: z.int(),
    patientSays: z.enum(emergencyReplies).nullable(),
    patientSaidAt: moment.nullable(),
  })
  .transform(
    ({
      state,
      ownerId,
      groupId,
      outcome,
      outcomeCodes: codes,
      closedAt,
      signBy,
      nextStep,
      nextAt,
      nextTo,
      visitAt,
      ...columns
    }): Case => {
      const { escalatedAt, toldAt, timesTold, answeredBy, answeredAt, patientSays, patientSaidAt, ...row } = columns
      const answered = answeredBy && answeredAt ? { staffId: answeredBy, at: answeredAt } : null
      const escalation = escalatedAt && toldAt ? { at: escalatedAt, toldAt, timesTold, answered } : null
      const says = patientSays && patientSaidAt ? { reply: patientSays, at: patientSaidAt } : null
      const next = stepOf({ nextStep, nextAt, nextTo, visitAt })
      const rest = { ...row, escalation, patientSays: says, nextStep: next }
      if (state === 'open') return { ...rest, standing: groupId ? { state, groupId } : { state } }
      if (state === 'claimed' && ownerId) return { ...rest, standing: { state, ownerId } }
      if (state === 'closed' && outcome && closedAt) {
        return { ...rest, standing: { state, ownerId, outcome, codes, closedAt, signBy } }
      }
      throw new Error('a case whose state and columns disagree')
    },
  )

/** Every case of a patient, oldest first; of very many the newest. */
export const casesOf = (patientId: string) =>
  allRows(
    caseRow,
    `SELECT to_jsonb(n) AS row FROM (SELECT c.* FROM triage_case c WHERE c.clinic_id = $1
      AND c.patient_id = ${patientId} ORDER BY c.opened_at DESC LIMIT 100) n ORDER BY n.opened_at`,
  )

/** What else of a patient's is not closed, the latest first; of very many the latest. */
export const othersOpen = (patientId: string, caseId: string) =>
  allRows(
    caseRow,
    `SELECT to_jsonb(c) AS row FROM triage_case c WHERE c.clinic_id = $1 AND c.patient_id = ${patientId}
      AND c.id <> ${caseId} AND c.state <> 'closed' ORDER BY c.opened_at DESC, c.id DESC LIMIT 5`,
  )

export const readCase = (row: unknown): Case => caseRow.parse(row)

export interface CaseAtClinic {
  readonly case: Case
  readonly clinic: Clinic
}

const row = wholeRow(caseRow)
const byId: Statement<Case> = {
  name: 'case-by-id',
  text: 'SELECT to_jsonb(c) AS row FROM triage_case c WHERE c.clinic_id = $1 AND c.id = $2',
  row,
}
const byIntake: Statement<Case> = {
  name: 'case-by-intake',
  text: 'SELECT to_jsonb(c) AS row FROM triage_case c WHERE c.clinic_id = $1 AND c.intake_id = $2',
  row,
}
/** With the clinic, in whose time zone targets count. */
const atClinic: Statement<CaseAtClinic> = {
  name: 'case-at-clinic',
  text: `SELECT to_jsonb(c) AS case, to_jsonb(o) AS clinic FROM triage_case c JOIN clinic o ON o.id = c.clinic_id
    WHERE c.clinic_id = $1 AND c.id = $2`,
  row: z.object({ case: stored(caseRow), clinic: stored(clinicRow) }),
}
const lockedAtClinic = { ...atClinic, name: 'locked-case-at-clinic', text: `${atClinic.text} FOR UPDATE OF c` }
const lockedByIntake: Statement<Case> = { name: 'locked-case-of-intake', text: `${byIntake.text} FOR UPDATE`, row }

export async function findCase(tx: Tx, clinicId: string, id: string): Promise<Case | null> {
  const [found] = await ask(tx, byId, [clinicId, id])
  return found ?? null
}

/** Locked until the transaction ends: who acts on it now waits, and decides on what it has become. Its timeline waits too. */
export async function lockCase(tx: Tx, clinicId: string, id: string): Promise<CaseAtClinic | null> {
  const [found] = await ask(tx, lockedAtClinic, [clinicId, id])
  return found ?? null
}

export async function findCaseAtClinic(tx: Tx, clinicId: string, id: string): Promise<CaseAtClinic | null> {
  const [found] = await ask(tx, atClinic, [clinicId, id])
  return found ?? null
}

/** Locked until the transaction ends: a clinician's change waits, and then finds its revision out of date. */
export async function lockCaseOfIntake(tx: Tx, clinicId: string, intakeId: string): Promise<Case | null> {
  const [found] = await ask(tx, lockedByIntake, [clinicId, intakeId])
  return found ?? null
}

export async function findCaseOfIntake(tx: Tx, clinicId: string, intakeId: string): Promise<Case | null> {
  const [found] = await ask(tx, byIntake, [clinicId, intakeId])
  return found ?? null
}

const lockedOfOwner: Statement<Case> = {
  name: 'locked-cases-of-owner',
  text: `SELECT to_jsonb(c) AS row FROM triage_case c WHERE c.clinic_id = $1 AND c.owner_id = $2 AND c.state = 'claimed'
    ORDER BY c.id FOR UPDATE`,
  row,
}

/** All that somebody has in hand, locked until the transaction ends. */
export const lockCasesOf = (tx: Tx, clinicId: string, ownerId: string): Promise<readonly Case[]> =>
  ask(tx, lockedOfOwner, [clinicId, ownerId])

const openRowSchema = z.array(z.object({ id: z.string(), tier: z.enum(tiers), openedAt: z.date() }))

/** What of a patient's is not closed, the latest first; of very many the latest. */
export async function listOpenOf(tx: Tx, clinicId: string, patientId: string) {
  const rows = await tx.case.findMany({
    where: { clinicId, patientId, state: { not: 'closed' } },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    take: 20,
    select: { id: true, tier: true, openedAt: true },
  })
  return openRowSchema.parse(rows)
}

/** Writes only where the revision is still the one that was read; false says that someone was faster. */
export async function updateCase(tx: Tx, clinicId: string, next: Case, readRevision: number): Promise<boolean> {
  const { count } = await tx.case.updateMany({
    where: { clinicId, id: next.id, revision: readRevision },
    data: changing(next),
  })
  return count === 1
}

/** Having been looked at, called, told of and what is next. The case is locked. */
export async function saveBeside(tx: Tx, clinicId: string, current: Case): Promise<void> {
  await tx.case.updateMany({ where: { clinicId, id: current.id }, data: changingBeside(current) })
}

/** Beside the revision, too: what the patient does now never makes a colleague's act come too late. */
export async function savePatientSays(tx: Tx, clinicId: string, id: string, { reply, at }: PatientSays): Promise<void> {
  await tx.case.updateMany({ where: { clinicId, id }, data: { patientSays: reply, patientSaidAt: at } })
}
