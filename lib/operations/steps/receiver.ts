import 'server-only'
import type { Tx } from '@/lib/db/client'
import { findColleague, lockColleague } from '@/lib/db/staff'
import { maySeeCases } from '@/lib/clinics/colleague'
import { type Refused, refused } from '@/lib/result'

/** Whether cases can be given to this colleague. Whoever ends their work at the same moment waits, and finds what was given. */
export async function noReceiver(tx: Tx, clinicId: string, toId: string): Promise<Refused | null> {
  await lockColleague(tx, clinicId, toId)
  const colleague = await findColleague(tx, clinicId, toId)
  return colleague && maySeeCases(colleague)
    ? null
    : refused('invalid', { fields: { toId: { code: 'choose-from-list' } } })
}
