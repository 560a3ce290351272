import 'server-only'
import type { Tx } from '@/lib/db/client'
import { lockRecords, mergedInto } from '@/lib/db/patient-merges'
import { findPatient } from '@/lib/db/patients'
import type { Patient } from '@/lib/patients/patient'
import { refused, type Refused } from '@/lib/result'

export interface TwoRecords {
  readonly kept: Patient
  readonly other: Patient
  /** One of them became part of another one already. */
  readonly isMerged: boolean
}

/** Both, locked in one order whichever of them is kept, so that two people who merge them the other way round take turns. */
export async function loadTwoRecords(
  { tx, clinicId }: { readonly tx: Tx; readonly clinicId: string },
  { patientId, otherId }: { readonly patientId: string; readonly otherId: string },
): Promise<TwoRecords | Refused> {
  if (patientId === otherId) return refused('merge-same')
  await lockRecords(tx, clinicId, [patientId, otherId])
  const kept = await findPatient(tx, clinicId, patientId)
  const other = await findPatient(tx, clinicId, otherId)
  if (!kept || !other) return refused('not-found')
  const into = [await mergedInto(tx, clinicId, patientId), await mergedInto(tx, clinicId, otherId)]
  return { kept, other, isMerged: into.some((id) => id !== null) }
}
