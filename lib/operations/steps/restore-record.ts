import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { lockPatient, setArchived } from '@/lib/db/patients'

interface Restoring {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: StaffActor
  readonly now: Date
}

/** Back on the list, and back to where they can be reached. */
export async function restoreRecord({ tx, clinicId, actor, now }: Restoring, patientId: string) {
  await setArchived(tx, clinicId, patientId, null)
  await appendPatientEvent(tx, clinicId, { patientId, staffId: actor.staffId, at: now }, { type: 'restored' })
  return { type: 'patient.restored', patientId } as const
}

/** Whoever has an open case is a patient here: with a case that opens again an archived record comes back. The case is locked. */
export async function restoreWithCase(context: Restoring, patientId: string) {
  const patient = await lockPatient(context.tx, context.clinicId, patientId)
  return patient?.archivedAt ? [await restoreRecord(context, patientId)] : []
}
