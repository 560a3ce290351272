import 'server-only'
import type { Tx } from '@/lib/db/client'
import { leaveGroups } from '@/lib/db/staff-groups'

/** Somebody can see no cases any more: no group has them, and what waits for it waits for the others. */
export async function leaveGroupsOf(
  { tx, clinicId, now }: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  staffId: string,
) {
  const left = await leaveGroups(tx, clinicId, staffId, now)
  return left.map(({ id: groupId }) => ({ type: 'staff.left-group', staffId, groupId }) as const)
}
