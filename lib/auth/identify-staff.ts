import 'server-only'
import { z } from 'zod'
import type { Clock } from '@/lib/clock'
import { findStaff } from '@/lib/db/staff'
import { clinicOfAddress, inClinic } from '@/lib/db/transaction'
import { ok, refused, type Result } from '@/lib/result'
import { beginSession } from './begin-session'
import { type FromWhere, nowhere } from './from-where'
import { isPassword } from './password'
import { noClinic, refuseSignIn } from './refuse-sign-in'
import { countSignIn } from './sign-in-limits'
import type { Identified } from './identified'
import { inEvenTime } from './in-even-time'

const staffCredentialsSchema = z.object({
  email: z.string().trim().toLowerCase().min(1, 'field-missing').max(254, 'text-too-long'),
  password: z.string().min(1, 'field-missing').max(1000, 'text-too-long'),
})

/** Several times what it takes on a machine that has nothing else to do. */
const spanMs = 100

/**
 * The same refusal for an unknown address and for a wrong password, by the same statements and the same work, and in even
 * time: neither its words nor its time tell which it was.
 */
export const identifyStaff = (input: unknown, clock: Clock, from: FromWhere = nowhere): Promise<Result<Identified>> =>
  inEvenTime(spanMs, () => identify(input, clock, from))

async function identify(input: unknown, clock: Clock, from: FromWhere): Promise<Result<Identified>> {
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
  const beginning = { staff, from, now, by: 'password', hasSecondFactor: false } as const
  const session = await inClinic(clinicId, (tx) => beginSession(tx, clinicId, beginning))
  if (session) return ok(session)
  await refuse('sign-in-wrong')
  return refused('sign-in-wrong')
}
