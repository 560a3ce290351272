import 'server-only'
import { z } from 'zod'
import type { CallBack, Contact, NewPatient, Patient } from '@/lib/patients/patient'
import { sexes } from '@/lib/patients/sex'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { day, moment, wholeRow } from './stored'

export const patientRow = z.object({
  id: z.string(),
  recordNumber: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  dateOfBirth: day,
  sex: z.enum(sexes),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  mayLeaveMessage: z.boolean(),
  phoneConfirmedAt: moment.nullable(),
  phoneIsOthers: z.boolean(),
})

const byId: Statement<Patient> = {
  name: 'patient-by-id',
  text: 'SELECT to_jsonb(p) AS row FROM patient p WHERE p.clinic_id = $1 AND p.id = $2',
  row: wholeRow(patientRow),
}

export async function findPatient(tx: Tx, clinicId: string, patientId: string): Promise<Patient | null> {
  const [found] = await ask(tx, byId, [clinicId, patientId])
  return found ?? null
}

export async function patientNames(
  tx: Tx,
  clinicId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.patient.findMany({
    where: { clinicId, id: { in: [...new Set(ids)] } },
    select: { id: true, givenName: true, familyName: true },
  })
  return new Map(rows.map((row) => [row.id, `${row.givenName} ${row.familyName}`]))
}

/** Until the transaction ends, nobody else makes a link for this patient or changes how they are reached. */
export async function lockPatient(tx: Tx, clinicId: string, patientId: string): Promise<Patient | null> {
  await tx.$queryRaw`SELECT 1 FROM patient WHERE clinic_id = ${clinicId}::uuid AND id = ${patientId}::uuid FOR NO KEY UPDATE`
  return findPatient(tx, clinicId, patientId)
}

/** Another number is one that the patient has not confirmed. */
export async function updateContact(
  tx: Tx,
  clinicId: string,
  { id, phone }: Pick<Patient, 'id' | 'phone'>,
  contact: Contact,
): Promise<void> {
  const unconfirmed = contact.phone === phone ? {} : { phoneConfirmedAt: null, phoneIsOthers: false }
  const data = { ...contact, ...unconfirmed }
  await tx.patient.update({ where: { clinicId_id: { clinicId, id } }, data, select: { id: true } })
}

/** From here on it is the number that the patient said. */
export async function confirmNumber(
  tx: Tx,
  clinicId: string,
  patientId: string,
  { phone, mayLeaveMessage, isOthersPhone, at }: CallBack & { readonly at: Date },
): Promise<void> {
  const said = { phone, mayLeaveMessage, phoneIsOthers: isOthersPhone, phoneConfirmedAt: at }
  await tx.patient.update({ where: { clinicId_id: { clinicId, id: patientId } }, data: said, select: { id: true } })
}

/** Returns null where the record number is taken, also when another desk took it this very moment. */
export async function insertPatient(tx: Tx, clinicId: string, patient: NewPatient): Promise<string | null> {
  const rows = await tx.patient.createManyAndReturn({
    data: [{ clinicId, ...patient, dateOfBirth: new Date(`${patient.dateOfBirth}T00:00:00Z`) }],
    skipDuplicates: true,
    select: { id: true },
  })
  return rows[0]?.id ?? null
}
