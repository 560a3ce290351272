import 'server-only'
import type { Tx } from '@/lib/db/client'
import { endPasskeysOf } from '@/lib/db/passkeys'
import { endSecondFactor } from '@/lib/db/second-factors'

/** Neither signs somebody in any more. Hands back what the log keeps of it: nothing where they had none. */
export async function endCodesAndPasskeys(
  { tx, clinicId, now }: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  staffId: string,
) {
  const hadCodes = await endSecondFactor(tx, clinicId, staffId)
  const passkeys = await endPasskeysOf(tx, clinicId, staffId, now)
  return [
    ...(hadCodes ? [{ type: 'staff.codes-changed', staffId, change: 'cleared' } as const] : []),
    ...(passkeys > 0 ? [{ type: 'staff.passkeys-cleared', staffId, passkeys } as const] : []),
  ]
}
