import 'server-only'
import { countTry, isRateLimited, pointsOf } from '@/lib/db/rate-limit'
import { clinicOfAddress } from '@/lib/db/transaction'
import { env } from '@/lib/env'
import { deviceOf } from './device-mark'
import type { FromWhere } from './from-where'

type Account = NonNullable<Awaited<ReturnType<typeof clinicOfAddress>>>

/** Whose address it is, for whoever cannot sign in; null where it is nobody's, or was asked about too often. */
export async function accountOf(email: string, from: FromWhere): Promise<Account | null> {
  const account = email.includes('\0') ? null : await clinicOfAddress(email)
  return (await isAskedTooOften(email, account, from)) ? null : account
}

/**
 * Counted as signing in is: what strangers ask for keeps nobody from asking, neither elsewhere nor on a device on which they
 * signed in before.
 */
async function isAskedTooOften(
  email: string,
  account: Account | null,
  { sender, device }: FromWhere,
): Promise<boolean> {
  const known = account && deviceOf(device, account.staffId)
  if (known) return isRateLimited('password-reset', `${known} ${account.staffId}`)
  const tries = await countTry('password-reset', `${sender} ${email}`)
  if (tries > pointsOf('password-reset')) return true
  if (tries === 1 && sender !== '' && (await isRateLimited('password-reset-sender', sender))) return true
  return isRateLimited('password-reset-account', email)
}

/** Whether a link for a new password can reach anybody: nobody else may read it. */
export const canSendLinks = (): boolean => env().SMTP_URL !== undefined
