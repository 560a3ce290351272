import 'server-only'
import { z } from 'zod'
import { countsSchema } from '@/lib/patients/erasure'
import { type Ground, grounds } from '@/lib/patients/grounds'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { newId } from './new-id'
import { moment } from './stored'

const countedRow = z.object({
  counts: countsSchema.extend({ open: z.int(), lastEntryAt: moment.nullable() }),
})
const counted: Statement<z.output<typeof countedRow>> = {
  name: 'record-counts',
  text: 'SELECT keel_record_counts($1, $2) AS counts',
  row: countedRow,
}

type RecordCounts = z.output<typeof countedRow>['counts']

/** What hangs on a record and on those that became part of it; null where there is none. */
export async function countRecord(tx: Tx, clinicId: string, patientId: string): Promise<RecordCounts | null> {
  const [found] = await ask(tx, counted, [clinicId, patientId])
  return found && found.counts.records > 0 ? found.counts : null
}

interface Erasing {
  readonly patientId: string
  readonly staffId: string
  readonly at: Date
  readonly ground: Ground
  readonly words: string
}

const outcomes = ['erased', 'gone', 'held', 'in-care'] as const
const erased: Statement<{ readonly outcome: (typeof outcomes)[number] }> = {
  name: 'erase-patient',
  text: 'SELECT keel_erase_patient($1, $2, $3, $4, $5, $6, $7) AS outcome',
  row: z.object({ outcome: z.enum(outcomes) }),
}

const mergedRow = z.object({ patientId: z.string(), mergedIds: z.array(z.string()) })
const merged: Statement<z.output<typeof mergedRow>> = {
  name: 'merged-into-erased',
  text: `SELECT patient_id AS "patientId", merged_ids AS "mergedIds" FROM erasure
    WHERE clinic_id = $1 AND patient_id = ANY ($2)`,
  row: mergedRow,
}

/** Which records had become part of those that were erased. */
export const mergedIntoErased = (tx: Tx, clinicId: string, patientIds: readonly string[]) =>
  ask(tx, merged, [clinicId, patientIds])

/** Through the owner's function: the role that serves deletes nothing. Hands back what remains, or why nothing went. */
export async function eraseRecord(
  tx: Tx,
  clinicId: string,
  { patientId, staffId, at, ground, words }: Erasing,
): Promise<
  { readonly erasureId: string; readonly mergedIds: readonly string[] } | Exclude<(typeof outcomes)[number], 'erased'>
> {
  const erasureId = newId()
  const [row] = await ask(tx, erased, [clinicId, patientId, erasureId, staffId, at, ground, words])
  if (!row) throw new Error('nothing was said of the erasing')
  if (row.outcome !== 'erased') return row.outcome
  const [remains] = await mergedIntoErased(tx, clinicId, [patientId])
  return { erasureId, mergedIds: remains?.mergedIds ?? [] }
}

const listedRow = z.object({
  id: z.string(),
  patientId: z.string(),
  at: moment,
  /** Null where Keel did so by itself, because its years were over, or again after a restore. */
  by: z.string().nullable(),
  ground: z.enum(grounds),
  words: z.string(),
  counts: countsSchema,
})
type Erasure = z.output<typeof listedRow>
const listed: Statement<Erasure> = {
  name: 'erasures',
  text: `SELECT e.id, e.patient_id AS "patientId", e.at, s.name AS by, e.ground, e.words, e.counts FROM erasure e
    LEFT JOIN staff s ON s.clinic_id = e.clinic_id AND s.id = e.staff_id
    WHERE e.clinic_id = $1
      AND ($2::uuid IS NULL OR (e.at, e.id) < (SELECT a.at, a.id FROM erasure a WHERE a.clinic_id = $1 AND a.id = $2))
    ORDER BY e.at DESC, e.id DESC LIMIT $3`,
  row: listedRow,
}

/** The latest first; with `after`, those before it. */
export const listErasures = (tx: Tx, clinicId: string, { after, size }: { after: string | null; size: number }) =>
  ask(tx, listed, [clinicId, after, size])

const oneRow = listedRow.pick({ at: true, by: true, ground: true })
const one: Statement<z.output<typeof oneRow>> = {
  name: 'erasure-of',
  text: `SELECT e.at, s.name AS by, e.ground FROM erasure e LEFT JOIN staff s ON s.clinic_id = e.clinic_id AND s.id = e.staff_id
    WHERE e.clinic_id = $1 AND e.patient_id = $2 ORDER BY e.at DESC LIMIT 1`,
  row: oneRow,
}

/** When the record of this id was erased, by whom and on what ground; null where none was. */
export async function findErasureOf(tx: Tx, clinicId: string, patientId: string) {
  const [found] = await ask(tx, one, [clinicId, patientId])
  return found ?? null
}
