import 'server-only'
import type { Tx } from '@/lib/db/client'
import { mergedInto } from '@/lib/db/patient-merges'
import { findPatient } from '@/lib/db/patients'
import type { Patient } from '@/lib/patients/patient'
import { refused, type Refused } from '@/lib/result'

/** A record that stands by itself: one that became part of another is spoken of by that one. */
export async function loadStandingRecord(
  { tx, clinicId }: { readonly tx: Tx; readonly clinicId: string },
  { patientId }: { readonly patientId: string },
): Promise<Patient | Refused> {
  const patient = await findPatient(tx, clinicId, patientId)
  if (!patient || (await mergedInto(tx, clinicId, patientId)) !== null) return refused('not-found')
  return patient
}
