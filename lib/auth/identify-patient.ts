import 'server-only'
import { z } from 'zod'
import type { Clock } from '@/lib/clock'
import { appendAudit } from '@/lib/db/audit-log'
import type { Tx } from '@/lib/db/client'
import { findClinic } from '@/lib/db/clinics'
import { countFailedAttempt, findInvitation, lockInvitation, markIdentified } from '@/lib/db/invitations'
import { findPatient, lockPatient } from '@/lib/db/patients'
import { insertSession } from '@/lib/db/sessions'
import { inClinic } from '@/lib/db/transaction'
import { attemptsLeft, linkProblem } from '@/lib/patients/invitation'
import { dateOfBirthSchema } from '@/lib/patients/date-of-birth'
import { ok, refused, type Result } from '@/lib/result'
import type { Identified } from './identified'
import { readLinkToken } from './secret-token'

const patientCredentialsSchema = z.object({ token: z.string().max(200), dateOfBirth: dateOfBirthSchema })

type LinkSecret = NonNullable<ReturnType<typeof readLinkToken>>

const patientSessionHours = 24

/** Five wrong dates use a link up for good; whatever is wrong with a link, the answer is the same. */
export async function identifyPatient(input: unknown, clock: Clock): Promise<Result<Identified>> {
  const parsed = patientCredentialsSchema.safeParse(input)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    if (issue?.path[0] === 'token') return refused('link-not-valid')
    const code = issue?.code === 'custom' ? issue.message : 'date-missing'
    return refused('invalid', { fields: { dateOfBirth: { code } } })
  }
  const secret = readLinkToken(parsed.data.token)
  if (!secret) return refused('link-not-valid')
  const { dateOfBirth } = parsed.data
  return inClinic(secret.clinicId, (tx) => open(tx, secret, dateOfBirth, clock.now()))
}

/** The patient before their link, as whoever makes a link or two records one locks them. */
async function lockLink(tx: Tx, clinicId: string, hash: LinkSecret['hash']) {
  const found = await findInvitation(tx, clinicId, hash)
  if (!found) return null
  await lockPatient(tx, clinicId, found.patientId)
  return lockInvitation(tx, clinicId, hash)
}

async function open(
  tx: Tx,
  { clinicId, hash }: LinkSecret,
  dateOfBirth: string,
  now: Date,
): Promise<Result<Identified>> {
  const clinic = await findClinic(tx, clinicId)
  const invitation = clinic && (await lockLink(tx, clinicId, hash))
  if (!invitation) return refused('link-not-valid')
  const refuse = (reason: string) =>
    appendAudit(tx, clinicId, { kind: 'unknown' }, now, [
      { type: 'session.refused', reason, invitationId: invitation.id },
    ])
  const problem = linkProblem(invitation, now)
  if (problem) {
    await refuse(problem)
    return refused('link-not-valid')
  }
  const patient = await findPatient(tx, clinicId, invitation.patientId)
  if (patient?.dateOfBirth !== dateOfBirth) {
    await countFailedAttempt(tx, clinicId, invitation.id)
    await refuse('wrong-date')
    const left = attemptsLeft(invitation) - 1
    if (left === 0) return refused('link-used-up')
    return refused('invalid', { fields: { dateOfBirth: { code: 'date-not-ours', values: { left } } } })
  }
  await markIdentified(tx, clinicId, invitation.id, now)
  const expiresAt = new Date(now.getTime() + patientSessionHours * 3_600_000)
  const sessionId = await insertSession(tx, clinicId, {
    kind: 'patient',
    personId: patient.id,
    createdAt: now,
    expiresAt,
    invitationId: invitation.id,
  })
  const actor = { kind: 'patient', clinicId, sessionId, patientId: patient.id } as const
  await appendAudit(tx, clinicId, actor, now, [{ type: 'session.started', sessionId }])
  return ok({ clinicId, sessionId })
}
