import 'server-only'
import { z } from 'zod'
import type { NewPatient } from '@/lib/patients/patient'
import type { KnownPatient } from '@/lib/patients/sort-import'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { newId } from './new-id'

const known: Statement<KnownPatient> = {
  name: 'known-patients',
  text: `SELECT record_number AS "recordNumber", given_name AS "givenName", family_name AS "familyName",
      date_of_birth::text AS "dateOfBirth" FROM patient
    WHERE clinic_id = $1 AND (record_key = ANY ($2::text[]) OR date_of_birth = ANY ($3::date[]))`,
  row: z.object({ recordNumber: z.string(), givenName: z.string(), familyName: z.string(), dateOfBirth: z.iso.date() }),
}

/** Whoever has one of these record numbers, or one of these dates of birth. */
export const listKnown = (
  tx: Tx,
  clinicId: string,
  { keys, births }: { readonly keys: readonly string[]; readonly births: readonly string[] },
): Promise<readonly KnownPatient[]> => ask(tx, known, [clinicId, keys, births])

const inserted: Statement<{ readonly id: string }> = {
  name: 'insert-patients',
  text: `INSERT INTO patient (clinic_id, id, record_number, given_name, family_name, preferred_name, pronouns, date_of_birth,
      sex, email, phone, may_leave_message)
    SELECT $1, r.id, r."recordNumber", r."givenName", r."familyName", r."preferredName", r.pronouns, r."dateOfBirth", r.sex,
      r.email, r.phone, r."mayLeaveMessage"
    FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, "recordNumber" text, "givenName" text, "familyName" text,
      "preferredName" text, pronouns text, "dateOfBirth" date, sex text, email text, phone text, "mayLeaveMessage" boolean)
    ON CONFLICT DO NOTHING RETURNING id`,
  row: z.object({ id: z.string() }),
}

/** All in one statement. Fewer ids than patients say that somebody took a record number meanwhile. */
export async function insertPatients(
  tx: Tx,
  clinicId: string,
  patients: readonly NewPatient[],
): Promise<readonly string[]> {
  // The checks of a connection that was opened when there were few patients read all of them for each: 5.2 s, not 1.3.
  await tx.$executeRaw`DISCARD PLANS`
  const rows = patients.map((patient) => ({ id: newId(), ...patient }))
  return (await ask(tx, inserted, [clinicId, JSON.stringify(rows)])).map(({ id }) => id)
}
