import 'server-only'
import { z } from 'zod'
import { attemptsAllowed, type Invitation } from '@/lib/patients/invitation'
import { type FillingIn, fillingIn } from '@/lib/patients/filling-in'
import type { Tx } from './client'
import { allRows } from './parts'
import { endSessionsOfEndedLinks } from './sessions'
import { moment, stored } from './stored'

const columns = {
  id: true,
  patientId: true,
  pathway: true,
  caseId: true,
  failedAttempts: true,
  expiresAt: true,
  revokedAt: true,
} as const

const invitationSchema = z.object({
  id: z.string(),
  patientId: z.string(),
  pathway: z.string(),
  caseId: z.string().nullable(),
  failedAttempts: z.int(),
  expiresAt: moment,
  revokedAt: moment.nullable(),
}) satisfies z.ZodType<Invitation>

const sentSchema = invitationSchema.extend({ createdAt: z.date(), identifiedAt: z.date().nullable() })

const begunSchema = z.object({ id: z.string(), state: z.enum(['draft', 'submitted']) })
/** With the form that was begun with it. */
const usedSchema = invitationSchema.extend({
  createdAt: moment,
  intake: begunSchema.nullable(),
  filledInBy: z.enum(fillingIn).nullable(),
})
export type UsedInvitation = z.infer<typeof usedSchema>

const usedColumns = {
  ...columns,
  createdAt: true,
  filledInBy: true,
  intake: { select: { id: true, state: true } },
} as const

export async function findInvitation(
  tx: Tx,
  clinicId: string,
  tokenHash: Uint8Array<ArrayBuffer>,
): Promise<Invitation | null> {
  const where = { clinicId_tokenHash: { clinicId, tokenHash } }
  const row = await tx.invitation.findUnique({ where, select: columns })
  return row && invitationSchema.parse(row)
}

export async function findInvitationById(tx: Tx, clinicId: string, id: string): Promise<Invitation | null> {
  const row = await tx.invitation.findUnique({ where: { clinicId_id: { clinicId, id } }, select: columns })
  return row && invitationSchema.parse(row)
}

/** The row is locked until the transaction ends, so that two guesses at once are still counted as two. */
export async function lockInvitation(
  tx: Tx,
  clinicId: string,
  tokenHash: Uint8Array<ArrayBuffer>,
): Promise<Invitation | null> {
  await tx.$queryRaw`SELECT 1 FROM invitation WHERE clinic_id = ${clinicId}::uuid AND token_hash = ${tokenHash} FOR UPDATE`
  return findInvitation(tx, clinicId, tokenHash)
}

export async function countFailedAttempt(tx: Tx, clinicId: string, id: string): Promise<void> {
  await tx.invitation.update({
    where: { clinicId_id: { clinicId, id } },
    data: { failedAttempts: { increment: 1 } },
    select: { id: true },
  })
}

export async function markIdentified(tx: Tx, clinicId: string, id: string, at: Date): Promise<void> {
  await tx.invitation.update({
    where: { clinicId_id: { clinicId, id } },
    data: { identifiedAt: at, failedAttempts: 0 },
    select: { id: true },
  })
}

export interface NewInvitation {
  /** Chosen beforehand where the link follows from it. */
  readonly id?: string
  readonly patientId: string
  readonly pathway: string
  readonly tokenHash: Uint8Array<ArrayBuffer>
  /** The case that a check-in follows; null for a whole form. */
  readonly caseId: string | null
  /** Null: Keel by itself. */
  readonly createdBy: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
}

/** A new link ends the ones before it and what was begun with them: one patient, one living link, also when two desks make one at once. */
export async function replaceInvitation(tx: Tx, clinicId: string, invitation: NewInvitation): Promise<string> {
  await tx.$queryRaw`
    SELECT 1 FROM patient WHERE clinic_id = ${clinicId}::uuid AND id = ${invitation.patientId}::uuid FOR NO KEY UPDATE`
  await endInvitations(tx, clinicId, invitation.patientId, invitation.createdAt)
  return addInvitation(tx, clinicId, invitation)
}

/** All links of a patient, and what was begun with them. */
export async function endInvitations(tx: Tx, clinicId: string, patientId: string, at: Date): Promise<void> {
  await tx.invitation.updateMany({ where: { clinicId, patientId, revokedAt: null }, data: { revokedAt: at } })
  await endSessionsOfEndedLinks(tx, clinicId, patientId, at)
}

/** What opens now does so until then at least; what was ended, or tried in vain too often, stays shut. */
export async function keepLinksOpen(
  tx: Tx,
  clinicId: string,
  patientId: string,
  now: Date,
  until: Date,
): Promise<void> {
  const isOpen = { revokedAt: null, failedAttempts: { lt: attemptsAllowed }, expiresAt: { gt: now, lt: until } }
  await tx.invitation.updateMany({ where: { clinicId, patientId, ...isOpen }, data: { expiresAt: until } })
}

/** Beside the links there are: those still open the patient's own page. */
export async function addInvitation(tx: Tx, clinicId: string, invitation: NewInvitation): Promise<string> {
  const purpose = invitation.caseId === null ? 'intake' : 'check-in'
  const row = await tx.invitation.create({ data: { clinicId, purpose, ...invitation }, select: { id: true } })
  return row.id
}

export async function listInvitations(tx: Tx, clinicId: string, patientId: string) {
  const rows = await tx.invitation.findMany({
    where: { clinicId, patientId },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { ...columns, createdAt: true, identifiedAt: true },
  })
  return rows.map((row) => sentSchema.parse(row))
}

/** Of this patient: the links that were not ended, and that one in any case. */
export async function listStanding(
  tx: Tx,
  clinicId: string,
  patientId: string,
  that: string | null,
): Promise<readonly UsedInvitation[]> {
  const rows = await tx.invitation.findMany({
    where: { clinicId, patientId, OR: [{ revokedAt: null }, ...(that === null ? [] : [{ id: that }])] },
    select: usedColumns,
  })
  return rows.map((row) => usedSchema.parse(row))
}

/** The links of a patient, the newest first: the form begun with each, and what one to a check-in follows. */
export const linksOf = (patientId: string) =>
  allRows(
    usedSchema.extend({
      intake: stored(begunSchema.extend({ submittedAt: moment.nullable() })).nullable(),
      follows: z.string().nullable(),
    }),
    `SELECT to_jsonb(v) || jsonb_build_object('intake', to_jsonb(b), 'follows', f.invitation_id) AS row FROM invitation v
      LEFT JOIN intake b ON b.clinic_id = v.clinic_id AND b.invitation_id = v.id
      LEFT JOIN triage_case c ON c.clinic_id = v.clinic_id AND c.id = v.case_id
      LEFT JOIN intake f ON f.clinic_id = c.clinic_id AND f.id = c.intake_id
      WHERE v.clinic_id = $1 AND v.patient_id = ${patientId} ORDER BY v.created_at DESC LIMIT 100`,
  )

/** The links of a patient that were not ended. */
export const standingLinks = (patientId: string) =>
  allRows(
    invitationSchema,
    `SELECT to_jsonb(v) AS row FROM invitation v
      WHERE v.clinic_id = $1 AND v.patient_id = ${patientId} AND v.revoked_at IS NULL LIMIT 50`,
  )

export async function setFilledInBy(tx: Tx, clinicId: string, id: string, filledInBy: FillingIn): Promise<void> {
  await tx.invitation.update({ where: { clinicId_id: { clinicId, id } }, data: { filledInBy }, select: { id: true } })
}
