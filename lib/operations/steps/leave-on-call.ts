import 'server-only'
import { calledAs, onCallIds } from '@/lib/clinics/on-call'
import { getClinic } from '@/lib/db/clinics'
import type { Tx } from '@/lib/db/client'
import { listMayBeCalled, lockOnCall, placeOnCall } from '@/lib/db/on-call'

/** Somebody can be called no more, while they still can: their place is free, and it is said where nobody is called from now on. */
export async function leaveOnCall(
  { tx, clinicId, now }: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  staffId: string,
) {
  await lockOnCall(tx, clinicId)
  const people = await listMayBeCalled(tx, clinicId, { now, serverKey: null })
  const ids = onCallIds(people)
  const leavesNobody = calledAs(people, staffId) === 'called-alone'
  if (!ids.includes(staffId)) return { leavesNobody, audit: [] }
  const staffIds = ids.filter((id) => id !== staffId)
  await placeOnCall(tx, clinicId, staffIds)
  const { onCallFrom: from } = await getClinic(tx, clinicId)
  return { leavesNobody, audit: [{ type: 'on-call.changed', staffIds, from } as const] }
}
