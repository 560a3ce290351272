import 'server-only'
import { hashOfNoPassword } from '@/lib/auth/password'
import type { Tx } from '@/lib/db/client'
import { endPasskeysOf } from '@/lib/db/passkeys'
import { endSecondFactor } from '@/lib/db/second-factors'
import { findStaff, setPassword } from '@/lib/db/staff'

/**
 * Neither signs somebody in any more. Where the password was off it is on again, so that a link can choose one. Hands back
 * what the log keeps of it: nothing where they had none.
 */
export async function endCodesAndPasskeys(
  { tx, clinicId, now }: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  staffId: string,
) {
  const wasOff = ((await findStaff(tx, clinicId, staffId))?.passwordOffAt ?? null) !== null
  if (wasOff) await setPassword(tx, clinicId, staffId, await hashOfNoPassword())
  const hadCodes = await endSecondFactor(tx, clinicId, staffId)
  const passkeys = await endPasskeysOf(tx, clinicId, staffId, now)
  return [
    ...(wasOff ? [{ type: 'staff.password-switched', staffId, to: 'on' } as const] : []),
    ...(hadCodes ? [{ type: 'staff.codes-changed', staffId, change: 'cleared' } as const] : []),
    ...(passkeys > 0 ? [{ type: 'staff.passkeys-cleared', staffId, passkeys } as const] : []),
  ]
}
