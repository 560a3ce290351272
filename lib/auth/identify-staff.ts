import 'server-only'
import { z } from 'zod'
import { awaitedMs, awaitedOf } from '@/lib/clinics/second-factor'
import type { Clock } from '@/lib/clock'
import { appendAudit } from '@/lib/db/audit-log'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { forgetTries, isRateLimited } from '@/lib/db/rate-limit'
import { insertSession } from '@/lib/db/sessions'
import { findSecondFactor } from '@/lib/db/second-factors'
import { findStaff, type Staff } from '@/lib/db/staff'
import { clinicOfAddress, inClinic } from '@/lib/db/transaction'
import { ok, refused, type Result } from '@/lib/result'
import { isPassword } from './password'
import type { Identified } from './identified'
import { staffActor, staffSessionEnd } from './staff-session'

const staffCredentialsSchema = z.object({
  email: z.string().trim().toLowerCase().min(1, 'field-missing').max(254, 'text-too-long'),
  password: z.string().min(1, 'field-missing').max(1000, 'text-too-long'),
})

/** The same refusal for an unknown address and for a wrong password. */
export async function identifyStaff(input: unknown, clock: Clock): Promise<Result<Identified>> {
  const parsed = staffCredentialsSchema.safeParse(input)
  if (!parsed.success) return refused('sign-in-wrong')
  const { email, password } = parsed.data
  if (await isRateLimited('sign-in', email)) return refused('sign-in-too-often')
  const place = email.includes('\0') ? null : await clinicOfAddress(email)
  const staff = place && (await inClinic(place.clinicId, (tx) => findStaff(tx, place.clinicId, place.staffId)))
  const isRight = await isPassword(staff?.passwordHash ?? null, password)
  const now = clock.now()
  if (!place || !staff || !isRight || staff.disabledAt) {
    if (place) {
      await inClinic(place.clinicId, (tx) =>
        appendAudit(tx, place.clinicId, { kind: 'unknown' }, now, [
          { type: 'session.refused', reason: 'sign-in-wrong', staffId: place.staffId },
        ]),
      )
    }
    return refused('sign-in-wrong')
  }
  await forgetTries('sign-in', email)
  const { clinicId } = place
  return ok(await inClinic(clinicId, (tx) => begin(tx, clinicId, staff, now)))
}

/** Whole at once where the password is enough; else half open, until a code was given or codes were set up. */
async function begin(tx: Tx, clinicId: string, staff: Staff, now: Date): Promise<Identified> {
  const { requiresCode } = await getClinic(tx, clinicId)
  const awaits = awaitedOf((await findSecondFactor(tx, clinicId, staff.id)) !== null, requiresCode)
  const expiresAt = awaits ? new Date(now.getTime() + awaitedMs) : staffSessionEnd(now)
  const session = { kind: 'staff', personId: staff.id, createdAt: now, expiresAt, awaits } as const
  const sessionId = await insertSession(tx, clinicId, session)
  const event = awaits
    ? ({ type: 'session.half-open', sessionId, awaits } as const)
    : ({ type: 'session.started', sessionId } as const)
  await appendAudit(tx, clinicId, staffActor(clinicId, sessionId, staff), now, [event])
  return { clinicId, sessionId }
}
