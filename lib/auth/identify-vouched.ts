import 'server-only'
import { saysSecondFactor, vouchedSchema } from '@/lib/clinics/vouched'
import type { Clock } from '@/lib/clock'
import { findStaff } from '@/lib/db/staff'
import { clinicOfAddress, inClinic } from '@/lib/db/transaction'
import { ok, refused, type Result } from '@/lib/result'
import { beginSession } from './begin-session'
import { type FromWhere, nowhere } from './from-where'
import type { Identified } from './identified'
import { noClinic, refuseSignIn } from './refuse-sign-in'

/**
 * Whoever the provider says it is, by their verified address. The same refusal, by the same statements, for an address that
 * is nobody's, that of somebody who left or has not joined yet, and one that was not verified. Whoever joined has a password
 * too, for the day on which the provider is away.
 */
export async function identifyVouched(
  claims: Readonly<Record<string, unknown>>,
  clock: Clock,
  from: FromWhere = nowhere,
): Promise<Result<Identified>> {
  const vouched = vouchedSchema.parse(claims)
  const { email } = vouched
  const place = email.includes('\0') ? null : await clinicOfAddress(email)
  const { clinicId, staffId } = place ?? { clinicId: noClinic, staffId: noClinic }
  const staff = await inClinic(clinicId, (tx) => findStaff(tx, clinicId, staffId))
  const now = clock.now()
  const refuse = async () => {
    await refuseSignIn({ place, reason: 'provider-unknown', sender: from.sender, isFirst: false, now })
    return refused('provider-unknown')
  }
  if (!staff?.passwordHash || staff.disabledAt || !vouched.email_verified) return refuse()
  const hasSecondFactor = saysSecondFactor(vouched)
  const beginning = { staff, from, now, by: 'provider', hasSecondFactor } as const
  const session = await inClinic(clinicId, (tx) => beginSession(tx, clinicId, beginning))
  return session ? ok(session) : refuse()
}
