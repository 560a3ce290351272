import 'server-only'
import { env } from '@/lib/env'
import { isRateLimited } from '@/lib/db/rate-limit'
import { clinicOfAddress } from '@/lib/db/transaction'

/** Whose address it is, for whoever cannot sign in; null where it is nobody's, or was asked about too often. */
export async function accountOf(email: string): Promise<{ clinicId: string; staffId: string } | null> {
  const isTooOften = await isRateLimited('password-reset', email)
  return isTooOften || email.includes('\0') ? null : clinicOfAddress(email)
}

/** Whether a link for a new password can reach anybody: nobody else may read it. */
export const canSendLinks = (): boolean => env().SMTP_URL !== undefined
