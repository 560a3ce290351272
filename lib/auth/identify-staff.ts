import 'server-only'
import { z } from 'zod'
import type { Clock } from '@/lib/clock'
import { appendAudit } from '@/lib/db/audit-log'
import { forgetTries, isRateLimited } from '@/lib/db/rate-limit'
import { insertSession } from '@/lib/db/sessions'
import { findStaff } from '@/lib/db/staff'
import { clinicOfAddress, inClinic } from '@/lib/db/transaction'
import { ok, refused, type Result } from '@/lib/result'
import { isPassword } from './password'
import type { Identified } from './identified'

const staffCredentialsSchema = z.object({
  email: z.string().trim().toLowerCase().min(1, 'field-missing').max(254, 'text-too-long'),
  password: z.string().min(1, 'field-missing').max(1000, 'text-too-long'),
})

const staffSessionHours = 12

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
          { type: 'session.refused', reason: 'sign-in-wrong' },
        ]),
      )
    }
    return refused('sign-in-wrong')
  }
  await forgetTries('sign-in', email)
  const { clinicId } = place
  return inClinic(clinicId, async (tx) => {
    const expiresAt = new Date(now.getTime() + staffSessionHours * 3_600_000)
    const sessionId = await insertSession(tx, clinicId, {
      kind: 'staff',
      personId: staff.id,
      createdAt: now,
      expiresAt,
    })
    const actor = { kind: 'staff', clinicId, sessionId, staffId: staff.id, name: staff.name, role: staff.role } as const
    await appendAudit(tx, clinicId, actor, now, [{ type: 'session.started', sessionId }])
    return ok({ clinicId, sessionId })
  })
}
