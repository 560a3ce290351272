import 'server-only'
import { takeCode } from '@/lib/auth/take-code'
import type { AuditEvent } from '@/lib/audit/event'
import type { CodeChange } from '@/lib/clinics/second-factor'
import type { Tx } from '@/lib/db/client'

interface Holding {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
  readonly actor: { readonly staffId: string }
}

/** Whoever asks shows that they hold their codes: what that changed, or null where it is none of theirs. */
export async function holdsCodes(
  { tx, clinicId, actor: { staffId }, now }: Holding,
  typed: string,
): Promise<readonly AuditEvent[] | null> {
  const taken = await takeCode({ tx, clinicId, now }, staffId, typed)
  return taken && taken.changes.map((change) => codesChanged(staffId, change))
}

export const codesChanged = (staffId: string, change: CodeChange) =>
  ({ type: 'staff.codes-changed', staffId, change }) as const
