import 'server-only'
import { z } from 'zod'
import { type Case, type Escalation, outcomes, type PatientSays, type Standing } from '@/lib/cases/case'
import { emergencyReplies } from '@/lib/intake/emergency-reply'
import { rankOf, tiers } from '@/lib/triage/urgency'
import type { Tx } from './client'

const rowSchema = z
  .object({
    id: z.string(),
    patientId: z.string(),
    intakeId: z.string(),
    pathway: z.string(),
    revision: z.int(),
    state: z.enum(['open', 'claimed', 'closed']),
    ownerId: z.string().nullable(),
    outcome: z.enum(outcomes).nullable(),
    closedAt: z.date().nullable(),
    tier: z.enum(tiers),
    triageTier: z.enum(tiers),
    decidedBy: z.string(),
    topFlags: z.array(z.string()),
    openedAt: z.date(),
    dueAt: z.date(),
    submittedAt: z.date().nullable(),
    targetFrom: z.date(),
    firstLookAt: z.date().nullable(),
    escalatedAt: z.date().nullable(),
    toldAt: z.date().nullable(),
    timesTold: z.int(),
    answeredBy: z.string().nullable(),
    answeredAt: z.date().nullable(),
    patientSays: z.enum(emergencyReplies).nullable(),
    patientSaidAt: z.date().nullable(),
  })
  .transform(({ state, ownerId, outcome, closedAt, ...columns }): Case => {
    const { escalatedAt, toldAt, timesTold, answeredBy, answeredAt, patientSays, patientSaidAt, ...row } = columns
    const answered = answeredBy && answeredAt ? { staffId: answeredBy, at: answeredAt } : null
    const escalation = escalatedAt && toldAt ? { at: escalatedAt, toldAt, timesTold, answered } : null
    const says = patientSays && patientSaidAt ? { reply: patientSays, at: patientSaidAt } : null
    const rest = { ...row, escalation, patientSays: says }
    if (state === 'open') return { ...rest, standing: { state } }
    if (state === 'claimed' && ownerId) return { ...rest, standing: { state, ownerId } }
    if (state === 'closed' && outcome && closedAt) return { ...rest, standing: { state, ownerId, outcome, closedAt } }
    throw new Error('a case whose state and columns disagree')
  })

const standingColumns = (standing: Standing) => ({
  state: standing.state,
  ownerId: standing.state === 'open' ? null : standing.ownerId,
  outcome: standing.state === 'closed' ? standing.outcome : null,
  closedAt: standing.state === 'closed' ? standing.closedAt : null,
})

const escalationColumns = (escalation: Escalation | null) => ({
  escalatedAt: escalation?.at ?? null,
  toldAt: escalation?.toldAt ?? null,
  timesTold: escalation?.timesTold ?? 0,
  answeredBy: escalation?.answered?.staffId ?? null,
  answeredAt: escalation?.answered?.at ?? null,
})

const changing = ({ standing, ...current }: Case) => ({
  ...standingColumns(standing),
  revision: current.revision,
  tier: current.tier,
  tierRank: rankOf(current.tier),
  triageTier: current.triageTier,
  decidedBy: current.decidedBy,
  topFlags: [...current.topFlags],
  targetFrom: current.targetFrom,
  dueAt: current.dueAt,
  submittedAt: current.submittedAt,
  firstLookAt: current.firstLookAt,
  ...escalationColumns(current.escalation),
})

export const readCase = (row: unknown): Case => rowSchema.parse(row)

export async function findCase(tx: Tx, clinicId: string, id: string): Promise<Case | null> {
  const row = await tx.case.findUnique({ where: { clinicId_id: { clinicId, id } } })
  return row && readCase(row)
}

/**
 * Locked until the transaction ends: whoever acts on the case at the same moment waits and then decides on what it has
 * become. Rows of its timeline wait too.
 */
export async function lockCase(tx: Tx, clinicId: string, id: string): Promise<Case | null> {
  await tx.$queryRaw`SELECT 1 FROM triage_case WHERE clinic_id = ${clinicId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return findCase(tx, clinicId, id)
}

/** Locked until the transaction ends: a clinician's change waits, and then finds its revision out of date. */
export async function lockCaseOfIntake(tx: Tx, clinicId: string, intakeId: string): Promise<Case | null> {
  await tx.$queryRaw`
    SELECT 1 FROM triage_case WHERE clinic_id = ${clinicId}::uuid AND intake_id = ${intakeId}::uuid FOR UPDATE`
  return findCaseOfIntake(tx, clinicId, intakeId)
}

export async function findCaseOfIntake(tx: Tx, clinicId: string, intakeId: string): Promise<Case | null> {
  const row = await tx.case.findUnique({ where: { clinicId_intakeId: { clinicId, intakeId } } })
  return row && readCase(row)
}

/** The newest of a patient's cases that nobody has closed. */
export async function findOpenCase(tx: Tx, clinicId: string, patientId: string): Promise<Case | null> {
  const row = await tx.case.findFirst({
    where: { clinicId, patientId, state: { not: 'closed' } },
    orderBy: { openedAt: 'desc' },
  })
  return row && readCase(row)
}

export async function insertCase(tx: Tx, clinicId: string, opened: Omit<Case, 'id'>): Promise<string> {
  const { patientId, intakeId, pathway, openedAt } = opened
  const row = await tx.case.create({
    data: { clinicId, patientId, intakeId, pathway, openedAt, ...changing({ ...opened, id: '' }) },
    select: { id: true },
  })
  return row.id
}

/** Writes only where the revision is still the one that was read; false says that someone was faster. */
export async function updateCase(tx: Tx, clinicId: string, next: Case, readRevision: number): Promise<boolean> {
  const { count } = await tx.case.updateMany({
    where: { clinicId, id: next.id, revision: readRevision },
    data: changing(next),
  })
  return count === 1
}

/** Beside the revision on purpose: having been looked at changes nothing that a colleague decides on. */
export async function markFirstLook(tx: Tx, clinicId: string, id: string, at: Date): Promise<void> {
  await tx.case.updateMany({ where: { clinicId, id, firstLookAt: null }, data: { firstLookAt: at } })
}

/** Beside the revision, too: nothing of what a colleague is about to do depends on it. The case is locked. */
export async function saveEscalation(tx: Tx, clinicId: string, id: string, escalation: Escalation): Promise<void> {
  await tx.case.updateMany({ where: { clinicId, id }, data: escalationColumns(escalation) })
}

/** Beside the revision, too: what the patient does now never makes a colleague's act come too late. */
export async function savePatientSays(tx: Tx, clinicId: string, id: string, { reply, at }: PatientSays): Promise<void> {
  await tx.case.updateMany({ where: { clinicId, id }, data: { patientSays: reply, patientSaidAt: at } })
}
