import 'server-only'
import type { Tx } from '@/lib/db/client'
import { correctPerson, updateContact } from '@/lib/db/patients'
import { withFields } from '@/lib/patients/merge'
import type { OfNumber, Patient } from '@/lib/patients/patient'
import { fieldsOf, type Was } from '@/lib/patients/patient-event'

/** Some fields of a record, whichever they are; its number stays. `ofNumber`: what is known of the number among them. */
export async function writeRecord(
  tx: Tx,
  clinicId: string,
  patient: Patient,
  fields: Was,
  ofNumber?: OfNumber,
): Promise<void> {
  if (fieldsOf(fields).length === 0) return
  const { person, reached } = withFields(patient, fields)
  await correctPerson(tx, clinicId, patient.id, person)
  await updateContact(tx, clinicId, patient, reached, ofNumber)
}
