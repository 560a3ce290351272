import 'server-only'
import { z } from 'zod'
import type { Patient } from '@/lib/patients/patient'
import type { Sex } from '@/lib/patients/sex'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { day, moment } from './stored'

/** As many are counted. */
export const mostCounted = 100

const arrivedRow = z.object({
  id: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  dateOfBirth: day,
  since: moment,
  count: z.int(),
})

const waiting = 'p.clinic_id = $1 AND p.unmatched_since IS NOT NULL AND p.merged_into IS NULL AND p.archived_at IS NULL'

const oldest: Statement<z.output<typeof arrivedRow>> = {
  name: 'unmatched',
  text: `SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.date_of_birth::text AS "dateOfBirth",
      p.unmatched_since AS since,
      (SELECT count(*)::int FROM (SELECT FROM patient p WHERE ${waiting} LIMIT ${String(mostCounted)}) counted) AS count
    FROM patient p WHERE ${waiting} ORDER BY p.unmatched_since, p.id LIMIT 20`,
  row: arrivedRow,
}

/** Who came by the start page and was not matched yet, the longest first; with each, how many there are. */
export const listUnmatched = (tx: Tx, clinicId: string) => ask(tx, oldest, [clinicId])

interface Arriving {
  readonly id: string
  readonly recordNumber: string
  readonly givenName: string
  readonly familyName: string
  readonly dateOfBirth: string
  readonly sex: Sex
  readonly unmatchedSince: Date
}

/** False where the id or the record number is there already. */
export async function insertArrival(tx: Tx, clinicId: string, arriving: Arriving): Promise<boolean> {
  const { count } = await tx.patient.createMany({
    data: [
      {
        clinicId,
        ...arriving,
        createdAt: arriving.unmatchedSince,
        dateOfBirth: new Date(`${arriving.dateOfBirth}T00:00:00Z`),
      },
    ],
    skipDuplicates: true,
  })
  return count === 1
}

/** From here on it is known who they are. */
export const setMatched = (tx: Tx, clinicId: string, id: string) =>
  setStanding(tx, clinicId, id, { unmatchedSince: null })

export async function setStanding(
  tx: Tx,
  clinicId: string,
  id: string,
  standing: Partial<Pick<Patient, 'unmatchedSince' | 'mailOffAt'>>,
): Promise<void> {
  await tx.patient.update({ where: { clinicId_id: { clinicId, id } }, data: standing, select: { id: true } })
}
