import 'server-only'
import { isAnswering } from '@/lib/db/answering'
import type { Tx } from '@/lib/db/client'
import { lockPatient } from '@/lib/db/patients'
import { type Refused, refused } from '@/lib/result'

/**
 * Why a patient is given no new link because of a case: it would open nothing for whoever is archived, and sign out whoever is
 * answering a form at this moment, be it an emergency of another case.
 */
export async function noNewLink(
  { tx, clinicId, now }: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  patientId: string,
): Promise<Refused | null> {
  const patient = await lockPatient(tx, clinicId, patientId)
  if (patient?.archivedAt) return refused('patient-archived')
  return (await isAnswering(tx, clinicId, patientId, now)) ? refused('follow-up-too-early') : null
}
