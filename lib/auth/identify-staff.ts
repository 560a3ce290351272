import 'server-only'
import { z } from 'zod'
import { awaitedMs, awaitedOf } from '@/lib/clinics/second-factor'
import type { Clock } from '@/lib/clock'
import { appendAudit } from '@/lib/db/audit-log'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { insertSession } from '@/lib/db/sessions'
import { findSecondFactor } from '@/lib/db/second-factors'
import { findStaff, type Staff } from '@/lib/db/staff'
import { clinicOfAddress, inClinic } from '@/lib/db/transaction'
import { ok, refused, type Result } from '@/lib/result'
import { type FromWhere, nowhere } from './from-where'
import { isPassword } from './password'
import { noClinic, refuseSignIn } from './refuse-sign-in'
import { countSignIn } from './sign-in-limits'
import type { Identified } from './identified'
import { staffActor, staffSessionEnd } from './staff-session'

const staffCredentialsSchema = z.object({
  email: z.string().trim().toLowerCase().min(1, 'field-missing').max(254, 'text-too-long'),
  password: z.string().min(1, 'field-missing').max(1000, 'text-too-long'),
})

/**
 * The same refusal for an unknown address and for a wrong password, by the same statements and the same work: neither its
 * words nor its time tell which it was.
 */
export async function identifyStaff(
  input: unknown,
  clock: Clock,
  from: FromWhere = nowhere,
): Promise<Result<Identified>> {
  const parsed = staffCredentialsSchema.safeParse(input)
  if (!parsed.success) return refused('sign-in-wrong')
  const { email, password } = parsed.data
  const place = email.includes('\0') ? null : await clinicOfAddress(email)
  const { clinicId, staffId } = place ?? { clinicId: noClinic, staffId: noClinic }
  const staff = await inClinic(clinicId, (tx) => findStaff(tx, clinicId, staffId))
  const tried = await countSignIn({ email, staffId: place && staffId, from })
  const now = clock.now()
  const refuse = (reason: 'too-often' | 'sign-in-wrong') =>
    refuseSignIn({ place, reason, sender: from.sender, isFirst: tried.isFirst, now })
  if (tried.isTooMany) {
    await refuse('too-often')
    return refused('sign-in-too-often')
  }
  const isRight = await isPassword(staff?.passwordHash ?? null, password)
  if (!staff || !isRight || staff.disabledAt) {
    await refuse('sign-in-wrong')
    return refused('sign-in-wrong')
  }
  await tried.takeBack()
  return ok(await inClinic(clinicId, (tx) => begin(tx, clinicId, { staff, device: from.name, now })))
}

/** Whole at once where the password is enough; else half open, until a code was given or codes were set up. */
async function begin(
  tx: Tx,
  clinicId: string,
  { staff, device, now }: { readonly staff: Staff; readonly device: string; readonly now: Date },
): Promise<Identified> {
  const { requiresCode } = await getClinic(tx, clinicId)
  const awaits = awaitedOf((await findSecondFactor(tx, clinicId, staff.id)) !== null, requiresCode)
  const expiresAt = awaits ? new Date(now.getTime() + awaitedMs) : staffSessionEnd(now)
  const session = { kind: 'staff', personId: staff.id, createdAt: now, expiresAt, awaits, device } as const
  const sessionId = await insertSession(tx, clinicId, session)
  const event = awaits
    ? ({ type: 'session.half-open', sessionId, awaits } as const)
    : ({ type: 'session.started', sessionId } as const)
  await appendAudit(tx, clinicId, staffActor(clinicId, sessionId, staff), now, [event])
  return { clinicId, sessionId }
}
