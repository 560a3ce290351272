import 'server-only'
import type { Tx } from '@/lib/db/client'
import { endDevicesOf as endRows } from '@/lib/db/push-devices'

/** None of theirs is called any more. Hands back what the log keeps of it. */
export async function endDevicesOf(
  { tx, clinicId, now }: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  staffId: string,
) {
  const devices = await endRows(tx, clinicId, staffId, now)
  return devices > 0 ? [{ type: 'staff.devices-ended', staffId, devices } as const] : []
}
