import 'server-only'
import { z } from 'zod'
import { openingWhys, type OpeningWhy } from '@/lib/patients/restricted'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { moment } from './stored'

interface NewOpening {
  readonly patientId: string
  readonly staffId: string
  readonly sessionId: string
  readonly why: OpeningWhy
  readonly words: string
  readonly openedAt: Date
}

export async function insertOpening(tx: Tx, clinicId: string, opening: NewOpening): Promise<string> {
  const row = await tx.recordOpening.create({ data: { clinicId, ...opening }, select: { id: true } })
  return row.id
}

const openingRow = z.object({
  id: z.string(),
  patientId: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  staffId: z.string(),
  by: z.string(),
  why: z.enum(openingWhys),
  words: z.string(),
  openedAt: moment,
  reviewedAt: moment.nullable(),
  reviewer: z.string().nullable(),
  reviewWords: z.string(),
  hasOtherLead: z.boolean(),
})

const isNotPatient = (colleague: string) => `NOT EXISTS (SELECT FROM record_restriction r
    JOIN patient q ON q.clinic_id = r.clinic_id AND q.id = r.patient_id
    JOIN patient own ON own.clinic_id = o.clinic_id AND own.id = o.patient_id
    WHERE r.clinic_id = o.clinic_id AND r.colleague_id = ${colleague} AND r.lifted_at IS NULL
      AND coalesce(q.merged_into, q.id) = coalesce(own.merged_into, own.id))`

/** Whoever is the patient is not shown who opened their record. */
const notOwn = isNotPatient('$2')

/** Somebody else judges: a lead who can sign in and is not this patient. */
const hasOtherLead = `EXISTS (SELECT FROM staff l WHERE l.clinic_id = o.clinic_id AND l.id <> $2 AND l.role = 'lead'
    AND l.disabled_at IS NULL AND l.password_hash IS NOT NULL AND ${isNotPatient('l.id')}) AS "hasOtherLead"`

const latest: Statement<z.infer<typeof openingRow>> = {
  name: 'record-openings',
  text: `SELECT o.id, coalesce(p.merged_into, p.id) AS "patientId", p.given_name AS "givenName", p.family_name AS "familyName",
      o.staff_id AS "staffId", s.name AS by, o.why, o.words, o.opened_at AS "openedAt", o.reviewed_at AS "reviewedAt",
      v.name AS reviewer, o.review_words AS "reviewWords", ${hasOtherLead}
    FROM record_opening o JOIN patient p ON p.clinic_id = o.clinic_id AND p.id = o.patient_id
      JOIN staff s ON s.clinic_id = o.clinic_id AND s.id = o.staff_id
      LEFT JOIN staff v ON v.clinic_id = o.clinic_id AND v.id = o.reviewed_by
    WHERE o.clinic_id = $1 AND ${notOwn}
    ORDER BY o.reviewed_at IS NOT NULL, CASE WHEN o.reviewed_at IS NULL THEN o.opened_at END, o.opened_at DESC, o.id LIMIT $3`,
  row: openingRow,
}

/** What nobody reviewed comes first, the oldest of it before the others; then what was, the latest before the others. */
export const listOpenings = (tx: Tx, clinicId: string, { staffId, size }: { staffId: string; size: number }) =>
  ask(tx, latest, [clinicId, staffId, size])

const waiting: Statement<{ readonly count: number }> = {
  name: 'openings-to-review',
  text: `SELECT count(*)::int AS count FROM record_opening o WHERE o.clinic_id = $1 AND o.reviewed_at IS NULL AND ${notOwn}`,
  row: z.object({ count: z.int() }),
}

export const countToReview = async (tx: Tx, clinicId: string, staffId: string): Promise<number> =>
  (await ask(tx, waiting, [clinicId, staffId]))[0]?.count ?? 0

const byId = {
  name: 'lock-opening',
  text: `SELECT patient_id AS "patientId", staff_id AS "staffId", reviewed_at AS "reviewedAt", ${hasOtherLead}
    FROM record_opening o WHERE clinic_id = $1 AND id = $3 FOR UPDATE`,
  row: openingRow.pick({ patientId: true, staffId: true, reviewedAt: true, hasOtherLead: true }),
}

/** As it stands for this lead, until the transaction ends. */
export const lockOpening = async (tx: Tx, clinicId: string, id: string, staffId: string) =>
  (await ask(tx, byId, [clinicId, staffId, id]))[0] ?? null

export async function reviewOpeningRow(
  tx: Tx,
  clinicId: string,
  id: string,
  { staffId, at, words }: { readonly staffId: string; readonly at: Date; readonly words: string },
): Promise<void> {
  await tx.recordOpening.update({
    where: { clinicId_id: { clinicId, id } },
    data: { reviewedAt: at, reviewedBy: staffId, reviewWords: words },
    select: { id: true },
  })
}
