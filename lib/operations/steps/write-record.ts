import 'server-only'
import type { Tx } from '@/lib/db/client'
import { correctPerson, updateContact } from '@/lib/db/patients'
import { withFields } from '@/lib/patients/merge'
import type { OfNumber, Patient } from '@/lib/patients/patient'
import type { Was } from '@/lib/patients/patient-event'

/** Some fields of a record, whichever they are, and what is known of the number to call; its record number stays. */
export async function writeRecord(
  tx: Tx,
  clinicId: string,
  patient: Patient,
  fields: Was,
  ofNumber: OfNumber,
): Promise<void> {
  const { person, reached } = withFields(patient, fields)
  await correctPerson(tx, clinicId, patient.id, person)
  await updateContact(tx, clinicId, patient, reached, ofNumber)
}
