import 'server-only'
import type { Tx } from '@/lib/db/client'
import { correctPerson, updateContact } from '@/lib/db/patients'
import { withFields } from '@/lib/patients/merge'
import type { Patient } from '@/lib/patients/patient'
import { fieldsOf, type Was } from '@/lib/patients/patient-event'

/** Some fields of a record, whichever they are; its number stays. `from`: the other record that they are taken from. */
export async function writeRecord(
  tx: Tx,
  clinicId: string,
  patient: Patient,
  fields: Was,
  from?: Patient,
): Promise<void> {
  if (fieldsOf(fields).length === 0) return
  const { person, reached } = withFields(patient, fields)
  await correctPerson(tx, clinicId, patient.id, person)
  await updateContact(tx, clinicId, patient, reached, from)
}
