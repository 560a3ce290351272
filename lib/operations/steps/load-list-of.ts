import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import type { Colleague } from '@/lib/clinics/colleague'
import type { Tx } from '@/lib/db/client'
import { findColleague } from '@/lib/db/staff'
import { refused, type Refused } from '@/lib/result'

interface Acting {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: StaffActor
}

/** Whose list it is: one's own, or a colleague's for a lead. Anybody else's is not there. */
export async function loadListOf({ tx, clinicId, actor }: Acting, staffId: string): Promise<Colleague | Refused> {
  const isMine = staffId === actor.staffId
  const colleague = isMine || actor.role === 'lead' ? await findColleague(tx, clinicId, staffId) : null
  return colleague ?? refused('not-found')
}
