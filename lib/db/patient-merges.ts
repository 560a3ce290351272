import 'server-only'
import { z } from 'zod'
import { type IntoKept, type Merge, mergeSchema } from '@/lib/patients/merge'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { Prisma } from './generated/client'
import { allRows } from './parts'
import { moment, wholeRow } from './stored'

const kept: Statement<{ readonly keptId: string | null }> = {
  name: 'patient-merged-into',
  text: 'SELECT merged_into AS "keptId" FROM patient WHERE clinic_id = $1 AND id = $2',
  row: z.object({ keptId: z.string().nullable() }),
}

/** The record that this one became part of; null where it stands by itself. */
export const mergedInto = async (tx: Tx, clinicId: string, patientId: string): Promise<string | null> =>
  (await ask(tx, kept, [clinicId, patientId]))[0]?.keptId ?? null

const records: Statement<{ readonly id: string }> = {
  name: 'patient-records',
  text: 'SELECT id FROM patient WHERE clinic_id = $1 AND (id = $2 OR merged_into = $2) ORDER BY id <> $2, id',
  row: z.object({ id: z.string() }),
}

/** This record, and those that became part of it. */
export const recordsOf = async (tx: Tx, clinicId: string, patientId: string): Promise<readonly string[]> =>
  (await ask(tx, records, [clinicId, patientId])).map(({ id }) => id)

/**
 * Until the transaction ends nothing is added to either record, and nothing of theirs changes: their forms and cases
 * first, as whoever answers or works on one locks them.
 */
export async function lockRecords(tx: Tx, clinicId: string, ids: readonly string[]): Promise<void> {
  for (const table of ['intake', 'triage_case', 'check_in']) {
    await tx.$queryRaw`SELECT 1 FROM ${Prisma.raw(table)} WHERE clinic_id = ${clinicId}::uuid
      AND patient_id = ANY (${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
  }
  await tx.$queryRaw`SELECT 1 FROM patient WHERE clinic_id = ${clinicId}::uuid
    AND id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`
}

/**
 * What was once the record `from`, besides itself and what became part of it: each record that it was part of until it was undone, and when.
 * So the rows of a log are found that are about it and stand under another.
 */
export const wasPartOf = (from: string) => `
  WITH RECURSIVE part AS (
    SELECT m.kept_id AS id, m.at AS since, m.undone_at AS until FROM patient_merge m
      WHERE m.clinic_id = $1 AND m.undone_at IS NOT NULL AND m.merged_id IN ${from}
    UNION
    SELECT m.kept_id, greatest(m.at, part.since), least(m.undone_at, part.until) FROM patient_merge m
      JOIN part ON m.merged_id = part.id AND m.at < part.until AND m.undone_at > part.since
      WHERE m.clinic_id = $1 AND m.undone_at IS NOT NULL)
  SELECT id, since, until FROM part`

const partRow = z.object({ id: z.string(), since: moment, until: moment })
export type Part = z.infer<typeof partRow>
const parts: Statement<Part> = {
  name: 'patient-was-part-of',
  text: wasPartOf('(SELECT unnest($2::uuid[]))'),
  row: partRow,
}

export const listPartsOf = (tx: Tx, clinicId: string, ids: readonly string[]) => ask(tx, parts, [clinicId, ids])

const sideRow = z.object({ id: z.string(), forms: z.int(), cases: z.int(), openCases: z.int(), links: z.int() })
export type Side = z.infer<typeof sideRow>
const sides: Statement<Side> = {
  name: 'patient-sides',
  text: `SELECT p.id,
      (SELECT count(*)::int FROM intake i WHERE i.clinic_id = p.clinic_id AND i.patient_id = p.id) AS forms,
      (SELECT count(*)::int FROM triage_case c WHERE c.clinic_id = p.clinic_id AND c.patient_id = p.id) AS cases,
      (SELECT count(*)::int FROM triage_case c WHERE c.clinic_id = p.clinic_id AND c.patient_id = p.id
        AND c.state <> 'closed') AS "openCases",
      (SELECT count(*)::int FROM invitation v WHERE v.clinic_id = p.clinic_id AND v.patient_id = p.id) AS links
    FROM patient p WHERE p.clinic_id = $1 AND p.id = ANY ($2)`,
  row: sideRow,
}

/** How much hangs on each of these records. */
export const listSides = (tx: Tx, clinicId: string, ids: readonly string[]) => ask(tx, sides, [clinicId, ids])

export type NewMerge = Omit<Merge, 'id' | 'undoneAt'>

export async function insertMerge(tx: Tx, clinicId: string, merge: NewMerge): Promise<void> {
  const { keptId, mergedId, at, staffId, was, became, moved, archivedBefore } = merge
  const data = { clinicId, keptId, mergedId, at, staffId, was, became, moved, archivedBefore }
  await tx.patientMerge.create({ data, select: { id: true } })
}

const mergeRow = mergeSchema.extend({ at: moment, archivedBefore: moment.nullable(), undoneAt: moment.nullable() })
const byId: Statement<Merge> = {
  name: 'patient-merge',
  text: 'SELECT to_jsonb(m) AS row FROM patient_merge m WHERE m.clinic_id = $1 AND m.id = $2',
  row: wholeRow(mergeRow),
}

export const findMerge = async (tx: Tx, clinicId: string, id: string): Promise<Merge | null> =>
  (await ask(tx, byId, [clinicId, id]))[0] ?? null

const listedRow = z.object({
  id: z.string(),
  at: moment,
  staffId: z.string(),
  by: z.string(),
  recordNumber: z.string(),
})
const standing: Statement<z.infer<typeof listedRow>> = {
  name: 'patient-merges',
  text: `SELECT m.id, m.at, m.staff_id AS "staffId", s.name AS by, p.record_number AS "recordNumber" FROM patient_merge m
    JOIN staff s ON s.clinic_id = m.clinic_id AND s.id = m.staff_id
    JOIN patient p ON p.clinic_id = m.clinic_id AND p.id = m.merged_id
    WHERE m.clinic_id = $1 AND m.kept_id = $2 AND m.at > $3 AND m.undone_at IS NULL ORDER BY m.at DESC`,
  row: listedRow,
}

/** Of one record, those since then that were not undone. */
export const listMerges = (tx: Tx, clinicId: string, keptId: string, since: Date) =>
  ask(tx, standing, [clinicId, keptId, since])

const intoRow = z.object({
  id: z.string(),
  at: moment,
  undoneAt: moment.nullable(),
  waitedSince: moment.nullable(),
  isKnown: z.boolean(),
})
const into: Statement<z.output<typeof intoRow>> = {
  name: 'patient-merges-into',
  text: `SELECT m.id, m.at, m.undone_at AS "undoneAt", (m.moved #>> '{standingWas,unmatchedSince}')::timestamptz AS "waitedSince",
      p.unmatched_since IS NULL AS "isKnown"
    FROM patient_merge m JOIN patient p ON p.clinic_id = m.clinic_id AND p.id = m.merged_id
    WHERE m.clinic_id = $1 AND m.kept_id = $2`,
  row: intoRow,
}

/** All of one record, those that were undone included. */
export const listMergesInto = (tx: Tx, clinicId: string, keptId: string): Promise<readonly IntoKept[]> =>
  ask(tx, into, [clinicId, keptId])

/** Of each merge since then that was not undone, those into a part of this record included: the links that had moved. */
export const apartOf = (patientId: string, since: string) => ({
  sql: allRows(
    z.unknown(),
    `SELECT m.moved -> 'invitations' AS row FROM patient_merge m WHERE m.clinic_id = $1 AND m.undone_at IS NULL AND m.at > ${since}
      AND m.kept_id IN (SELECT q.id FROM patient q WHERE q.clinic_id = $1 AND (q.id = ${patientId} OR q.merged_into = ${patientId}))`,
  ).sql,
  row: z.array(z.array(z.string())),
})

export async function markUndone(tx: Tx, clinicId: string, id: string, by: { staffId: string; at: Date }) {
  await tx.patientMerge.update({
    where: { clinicId_id: { clinicId, id } },
    data: { undoneAt: by.at, undoneBy: by.staffId },
    select: { id: true },
  })
}
