import 'server-only'
import { z } from 'zod'
import type { Person } from '@/lib/access/actor'
import type { Clock } from '@/lib/clock'
import { appendAudit } from '@/lib/db/audit-log'
import type { Tx } from '@/lib/db/client'
import { countFailedAttempt, findInvitationById, markIdentified } from '@/lib/db/invitations'
import { lockPatient } from '@/lib/db/patients'
import { endSession } from '@/lib/db/sessions'
import { inClinic } from '@/lib/db/transaction'
import { dateOfBirthSchema } from '@/lib/patients/date-of-birth'
import { attemptsLeft, linkProblem } from '@/lib/patients/invitation'
import { invalid, ok, refused, type Result } from '@/lib/result'

const typedSchema = z.object({ dateOfBirth: dateOfBirthSchema })

type Patient = Extract<Person, { kind: 'patient' }>

/**
 * Whoever goes on with a form that was begun on this device without a link shows first that it is theirs: the device may be
 * the waiting room's. Five wrong dates close it, as they do a link.
 */
export async function comeBack(actor: Person | null, input: unknown, clock: Clock): Promise<Result<null>> {
  if (actor?.kind !== 'patient') return refused('begun-closed')
  const parsed = typedSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  return inClinic(actor.clinicId, (tx) => show(tx, actor, parsed.data.dateOfBirth, clock.now()))
}

async function show(tx: Tx, actor: Patient, dateOfBirth: string, now: Date): Promise<Result<null>> {
  const { clinicId, patientId, sessionId } = actor
  // The link of an arrival has the record's own id. Two guesses at once take turns.
  const patient = await lockPatient(tx, clinicId, patientId)
  const link = patient && (await findInvitationById(tx, clinicId, patientId))
  if (!link || linkProblem(link, now) !== null) return refused('begun-closed')
  if (patient.dateOfBirth === dateOfBirth) {
    await markIdentified(tx, clinicId, link.id, now)
    return ok(null)
  }
  await countFailedAttempt(tx, clinicId, link.id)
  const wrong = { type: 'session.refused', reason: 'wrong-date', invitationId: link.id } as const
  await appendAudit(tx, clinicId, { kind: 'unknown' }, now, [wrong])
  const left = attemptsLeft(link) - 1
  if (left > 0) return refused('invalid', { fields: { dateOfBirth: { code: 'date-not-ours', values: { left } } } })
  if (await endSession(tx, clinicId, sessionId, now))
    await appendAudit(tx, clinicId, actor, now, [{ type: 'session.ended', sessionId }])
  return refused('begun-closed')
}
