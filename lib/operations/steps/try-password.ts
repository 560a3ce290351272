import 'server-only'
import { isPassword } from '@/lib/auth/password'
import type { Tx } from '@/lib/db/client'
import { findStaff } from '@/lib/db/staff'

interface Asking {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: { readonly staffId: string }
}

/** Whether whoever asks typed their own password. */
export async function isTheirPassword({ tx, clinicId, actor }: Asking, typed: string): Promise<boolean> {
  const person = await findStaff(tx, clinicId, actor.staffId)
  return isPassword(person?.passwordHash ?? null, typed)
}
