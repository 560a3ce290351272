import 'server-only'
import { refused, type Refused } from '@/lib/result'
import { type AssignedHandout, findAssignment } from '@/lib/db/assignments'
import type { Tx } from '@/lib/db/client'

/** Of a patient's own: what the clinic took back is not there any more. */
export async function loadAssignment(
  { tx, clinicId }: { tx: Tx; clinicId: string },
  assignmentId: string,
): Promise<AssignedHandout | Refused> {
  const found = await findAssignment(tx, clinicId, assignmentId)
  return found?.takenBackAt === null ? found : refused('not-found')
}
