import 'server-only'
import { refused, type Refused } from '@/lib/result'
import { type AssignedHandout, findAssignment } from '@/lib/db/assignments'
import type { Tx } from '@/lib/db/client'

export async function loadAssignment(
  { tx, clinicId }: { tx: Tx; clinicId: string },
  assignmentId: string,
): Promise<AssignedHandout | Refused> {
  return (await findAssignment(tx, clinicId, assignmentId)) ?? refused('not-found')
}
