import 'server-only'
import type { Tx } from '@/lib/db/client'
import { lockPatient } from '@/lib/db/patients'
import { lockPlanned } from '@/lib/db/planned-handouts'
import type { PlannedHandout } from '@/lib/handouts/planned'

/**
 * What is planned, for whoever ends or holds it; null where it ended. The patient is locked first, as whoever erases or
 * merges does: their record may have become part of another one meanwhile.
 */
export async function lockPlan(
  { tx, clinicId }: { readonly tx: Tx; readonly clinicId: string },
  plan: { readonly id: string; readonly patientId: string },
): Promise<PlannedHandout | null> {
  await lockPatient(tx, clinicId, plan.patientId)
  const planned = await lockPlanned(tx, clinicId, plan.id)
  if (planned && planned.patientId !== plan.patientId) await lockPatient(tx, clinicId, planned.patientId)
  return planned
}
