import 'server-only'
import { z } from 'zod'
import { fullName } from '@/lib/patients/name'
import type { CallBack, Contact, NewPatient, OfNumber, Patient, Person } from '@/lib/patients/patient'
import { sexes } from '@/lib/patients/sex'
import { carerSchema } from '@/lib/patients/typed-carer'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { Prisma } from './generated/client'
import { restricted } from './is-restricted'
import { day, moment, wholeRow } from './stored'

export const patientRow = z.object({
  id: z.string(),
  recordNumber: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string().nullable(),
  pronouns: z.string().nullable(),
  dateOfBirth: day,
  sex: z.enum(sexes),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  mayLeaveMessage: z.boolean(),
  textTo: z.string().nullable(),
  carer: carerSchema.nullable(),
  phoneConfirmedAt: moment.nullable(),
  phoneIsOthers: z.boolean(),
  mailOffAt: moment.nullable(),
  archivedAt: moment.nullable(),
  unmatchedSince: moment.nullable(),
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

const namedRow = patientRow.pick({ id: true, givenName: true, familyName: true }).extend({ isRestricted: z.boolean() })
const named: Statement<z.output<typeof namedRow>> = {
  name: 'patient-names',
  text: `SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName", ${restricted} AS "isRestricted"
    FROM patient p WHERE p.clinic_id = $1 AND p.id = ANY ($2)`,
  row: namedRow,
}

export async function patientNames(
  tx: Tx,
  clinicId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly name: string; readonly isRestricted: boolean }>> {
  const rows = await ask(tx, named, [clinicId, [...new Set(ids)]])
  return new Map(rows.map((row) => [row.id, { name: fullName(row), isRestricted: row.isRestricted }]))
}

/** Until the transaction ends, nobody else makes a link for this patient or changes how they are reached. */
export async function lockPatient(tx: Tx, clinicId: string, patientId: string): Promise<Patient | null> {
  await tx.$queryRaw`SELECT 1 FROM patient WHERE clinic_id = ${clinicId}::uuid AND id = ${patientId}::uuid FOR NO KEY UPDATE`
  return findPatient(tx, clinicId, patientId)
}

/** Of another number nothing was said yet, but where it comes from a record with what was said of it. */
export async function updateContact(
  tx: Tx,
  clinicId: string,
  { id, phone }: Pick<Patient, 'id' | 'phone'>,
  { carer, ...contact }: Contact & Pick<Patient, 'carer'>,
  said: OfNumber | null = null,
): Promise<void> {
  const ofNumber = said ?? (contact.phone === phone ? {} : { phoneConfirmedAt: null, phoneIsOthers: false })
  const data = { ...contact, ...ofNumber, carer: carer ? { ...carer } : Prisma.DbNull }
  await tx.patient.update({ where: { clinicId_id: { clinicId, id } }, data, select: { id: true } })
}

/** From here on it is the number that the patient said. */
export async function confirmNumber(
  tx: Tx,
  clinicId: string,
  patientId: string,
  { phone, mayLeaveMessage, isOthersPhone, textTo, at }: CallBack & Pick<Patient, 'textTo'> & { readonly at: Date },
): Promise<void> {
  const said = { phone, mayLeaveMessage, textTo, phoneIsOthers: isOthersPhone, phoneConfirmedAt: at }
  await tx.patient.update({ where: { clinicId_id: { clinicId, id: patientId } }, data: said, select: { id: true } })
}

const asDay = (date: string): Date => new Date(`${date}T00:00:00Z`)

/** Says whether it was: not where another patient has the record number. */
export async function correctPerson(tx: Tx, clinicId: string, id: string, person: Person): Promise<boolean> {
  const [taken] = await tx.$queryRaw<unknown[]>`SELECT 1 FROM patient WHERE clinic_id = ${clinicId}::uuid
    AND id <> ${id}::uuid AND record_key = keel_record_key(${person.recordNumber})`
  if (taken) return false
  const data = { ...person, dateOfBirth: asDay(person.dateOfBirth) }
  await tx.patient.update({ where: { clinicId_id: { clinicId, id } }, data, select: { id: true } })
  return true
}

export async function setArchived(tx: Tx, clinicId: string, id: string, archivedAt: Date | null): Promise<void> {
  await tx.patient.update({ where: { clinicId_id: { clinicId, id } }, data: { archivedAt }, select: { id: true } })
}

/** Whether a case of theirs is open. */
export const isInCare = async (tx: Tx, clinicId: string, patientId: string): Promise<boolean> =>
  (await tx.case.findFirst({ where: { clinicId, patientId, state: { not: 'closed' } }, select: { id: true } })) !== null

const bornRow = patientRow
  .pick({ id: true, recordNumber: true, givenName: true, familyName: true, dateOfBirth: true, archivedAt: true })
  .extend({ isRestricted: z.boolean(), isUnmatched: z.boolean() })
  .transform(({ archivedAt, ...born }) => ({ ...born, isArchived: archivedAt !== null }))
const bornOn: Statement<z.output<typeof bornRow>> = {
  name: 'patients-born-on',
  text: `SELECT p.id, p.record_number AS "recordNumber", p.given_name AS "givenName", p.family_name AS "familyName",
      p.date_of_birth::text AS "dateOfBirth", p.archived_at AS "archivedAt", ${restricted} AS "isRestricted",
      p.unmatched_since IS NOT NULL AS "isUnmatched"
    FROM patient p
    WHERE p.clinic_id = $1 AND p.date_of_birth = $2::date AND p.merged_into IS NULL ORDER BY p.list_name, p.id LIMIT 1000`,
  row: bornRow,
}

/** Everybody of this date of birth, whoever else has been a patient here included. */
export const listBornOn = (tx: Tx, clinicId: string, dateOfBirth: string) => ask(tx, bornOn, [clinicId, dateOfBirth])

/** Returns null where the record number is taken, also when another desk took it this very moment. */
export async function insertPatient(tx: Tx, clinicId: string, patient: NewPatient): Promise<string | null> {
  const rows = await tx.patient.createManyAndReturn({
    data: [{ clinicId, ...patient, dateOfBirth: asDay(patient.dateOfBirth) }],
    skipDuplicates: true,
    select: { id: true },
  })
  return rows[0]?.id ?? null
}
