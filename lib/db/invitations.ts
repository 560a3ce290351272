import 'server-only'
import type { Invitation } from '@/lib/patients/invitation'
import type { Tx } from './client'

const columns = {
  id: true,
  patientId: true,
  pathway: true,
  caseId: true,
  failedAttempts: true,
  expiresAt: true,
  revokedAt: true,
} as const

export function findInvitation(
  tx: Tx,
  clinicId: string,
  tokenHash: Uint8Array<ArrayBuffer>,
): Promise<Invitation | null> {
  return tx.invitation.findUnique({ where: { clinicId_tokenHash: { clinicId, tokenHash } }, select: columns })
}

export function findInvitationById(tx: Tx, clinicId: string, id: string): Promise<Invitation | null> {
  return tx.invitation.findUnique({ where: { clinicId_id: { clinicId, id } }, select: columns })
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

/** A new link ends the ones before it: one patient, one living link, also when two desks make one at once. */
export async function replaceInvitation(tx: Tx, clinicId: string, invitation: NewInvitation): Promise<string> {
  await tx.$queryRaw`
    SELECT 1 FROM patient WHERE clinic_id = ${clinicId}::uuid AND id = ${invitation.patientId}::uuid FOR NO KEY UPDATE`
  await tx.invitation.updateMany({
    where: { clinicId, patientId: invitation.patientId, revokedAt: null },
    data: { revokedAt: invitation.createdAt },
  })
  return addInvitation(tx, clinicId, invitation)
}

/** Beside the links there are: those still open the patient's own page. */
export async function addInvitation(tx: Tx, clinicId: string, invitation: NewInvitation): Promise<string> {
  const purpose = invitation.caseId === null ? 'intake' : 'check-in'
  const row = await tx.invitation.create({ data: { clinicId, purpose, ...invitation }, select: { id: true } })
  return row.id
}

export function listInvitations(tx: Tx, clinicId: string, patientId: string) {
  return tx.invitation.findMany({
    where: { clinicId, patientId },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { ...columns, createdAt: true, identifiedAt: true },
  })
}

/** The newest link that still opens, which is the one a patient may begin an intake with. */
export function latestInvitation(tx: Tx, clinicId: string, patientId: string) {
  return tx.invitation.findFirst({
    where: { clinicId, patientId },
    orderBy: { createdAt: 'desc' },
    select: { ...columns, intake: { select: { id: true, state: true } } },
  })
}
