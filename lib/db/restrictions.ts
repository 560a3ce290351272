import 'server-only'
import { z } from 'zod'
import type { Case } from '@/lib/cases/case'
import { ask, type Statement } from './ask'
import { caseRow } from './cases'
import type { Tx } from './client'
import { moment, wholeRow } from './stored'

export interface NamedIds {
  readonly patients: readonly string[]
  readonly caseId?: string | undefined
  readonly assignmentId?: string | undefined
  readonly holdId?: string | undefined
  readonly mergeId?: string | undefined
  readonly messageId?: string | undefined
  readonly restrictionId?: string | undefined
  readonly openingId?: string | undefined
  readonly plannedId?: string | undefined
}

const barredRow = z.object({ patientId: z.string(), isOwn: z.boolean(), isOpened: z.boolean() })

/** A record that became part of another is spoken of by that one, and so is its restriction. */
const barring: Statement<z.infer<typeof barredRow>> = {
  name: 'barred-record',
  text: `WITH named AS (
      SELECT unnest($2::uuid[]) AS id
      UNION ALL SELECT patient_id FROM triage_case WHERE clinic_id = $1 AND id = $3
      UNION ALL SELECT patient_id FROM assignment WHERE clinic_id = $1 AND id = $4
      UNION ALL SELECT patient_id FROM legal_hold WHERE clinic_id = $1 AND id = $5
      UNION ALL SELECT unnest(ARRAY[kept_id, merged_id]) FROM patient_merge WHERE clinic_id = $1 AND id = $6
      UNION ALL SELECT person_id FROM message WHERE clinic_id = $1 AND id = $7 AND person_kind = 'patient'
      UNION ALL SELECT c.patient_id FROM message m JOIN triage_case c ON c.clinic_id = m.clinic_id AND c.id = m.about_id
        WHERE m.clinic_id = $1 AND m.id = $7
      UNION ALL SELECT patient_id FROM record_restriction WHERE clinic_id = $1 AND id = $8
      UNION ALL SELECT patient_id FROM record_opening WHERE clinic_id = $1 AND id = $9
      UNION ALL SELECT patient_id FROM planned_handout WHERE clinic_id = $1 AND id = $14
    ), whose AS (
      SELECT DISTINCT coalesce(p.merged_into, p.id) AS id FROM named n JOIN patient p ON p.clinic_id = $1 AND p.id = n.id
    )
    SELECT w.id AS "patientId", bool_or(r.colleague_id IS NOT DISTINCT FROM $10::uuid) AS "isOwn",
      EXISTS (SELECT FROM record_opening o JOIN patient q ON q.clinic_id = o.clinic_id AND q.id = o.patient_id
        WHERE o.clinic_id = $1 AND o.session_id = $11 AND o.opened_at > $12 AND o.opened_at <= $13 AND coalesce(q.merged_into, q.id) = w.id) AS "isOpened"
    FROM record_restriction r JOIN patient p ON p.clinic_id = r.clinic_id AND p.id = r.patient_id
      JOIN whose w ON w.id = coalesce(p.merged_into, p.id)
    WHERE r.clinic_id = $1 AND r.lifted_at IS NULL GROUP BY w.id`,
  row: barredRow,
}

interface Opener {
  readonly staffId: string
  readonly sessionId: string
  /** An opening holds from here until now. */
  readonly since: Date
  readonly now: Date
}

/** Of the records that these ids are about, those that are restricted. */
export const restrictedOf = (tx: Tx, clinicId: string, ids: NamedIds, { staffId, sessionId, since, now }: Opener) =>
  ask(tx, barring, [
    ...[clinicId, ids.patients, ids.caseId ?? null, ids.assignmentId ?? null, ids.holdId ?? null, ids.mergeId ?? null],
    ...[ids.messageId ?? null, ids.restrictionId ?? null, ids.openingId ?? null, staffId, sessionId, since, now],
    ids.plannedId ?? null,
  ])

const restrictionRow = z.object({
  id: z.string(),
  patientId: z.string(),
  reason: z.string(),
  colleague: z.string().nullable(),
  placedAt: moment,
  by: z.string(),
})

const standing: Statement<z.infer<typeof restrictionRow>> = {
  name: 'restrictions-of-patient',
  text: `SELECT r.id, r.patient_id AS "patientId", r.reason, c.name AS colleague, r.placed_at AS "placedAt", s.name AS by
    FROM record_restriction r JOIN staff s ON s.clinic_id = r.clinic_id AND s.id = r.placed_by
      LEFT JOIN staff c ON c.clinic_id = r.clinic_id AND c.id = r.colleague_id
      JOIN patient p ON p.clinic_id = r.clinic_id AND p.id = r.patient_id
    WHERE r.clinic_id = $1 AND r.lifted_at IS NULL AND (p.id = $2 OR p.merged_into = $2) ORDER BY r.placed_at, r.id`,
  row: restrictionRow,
}

/** What restricts a record now, what restricts those that became part of it included. */
export const restrictionsOf = (tx: Tx, clinicId: string, patientId: string) => ask(tx, standing, [clinicId, patientId])

const ownCase = z.object({ caseId: z.string(), staffId: z.string() })

const ofColleagues: Statement<z.infer<typeof ownCase>> = {
  name: 'cases-of-colleagues',
  text: `SELECT c.id AS "caseId", r.colleague_id AS "staffId"
    FROM record_restriction r JOIN patient q ON q.clinic_id = r.clinic_id AND q.id = r.patient_id
      JOIN triage_case c ON c.clinic_id = r.clinic_id AND c.id = ANY ($2)
      JOIN patient p ON p.clinic_id = c.clinic_id AND p.id = c.patient_id
    WHERE r.clinic_id = $1 AND r.lifted_at IS NULL AND r.colleague_id IS NOT NULL
      AND coalesce(q.merged_into, q.id) = coalesce(p.merged_into, p.id)`,
  row: ownCase,
}

/** Of these cases, those whose patient works here: nobody opens their own. */
export const listOwnCases = (tx: Tx, clinicId: string, caseIds: readonly string[]) =>
  ask(tx, ofColleagues, [clinicId, [...caseIds]])

/** Whether the colleague `s`, or whoever covers for them by `v`, is the patient of this case. Nobody opens their own. */
export const isPatientOf = (alias: string) => `EXISTS (SELECT FROM record_restriction r
    JOIN patient q ON q.clinic_id = r.clinic_id AND q.id = r.patient_id
    JOIN patient p ON p.clinic_id = r.clinic_id AND p.id = ${alias}.patient_id
  WHERE r.clinic_id = $1 AND r.lifted_at IS NULL AND r.colleague_id IN (s.id, v.cover_id)
    AND coalesce(q.merged_into, q.id) = coalesce(p.merged_into, p.id))`
const heldByPatient: Statement<Case> = {
  name: 'locked-cases-held-by-their-patient',
  text: `SELECT to_jsonb(c) AS row FROM triage_case c WHERE c.clinic_id = $1 AND c.patient_id = $2 AND c.state = 'claimed'
    AND c.owner_id IN (SELECT r.colleague_id FROM record_restriction r JOIN patient q ON q.clinic_id = r.clinic_id AND q.id = r.patient_id
      WHERE r.clinic_id = $1 AND r.lifted_at IS NULL AND coalesce(q.merged_into, q.id) = $2) ORDER BY c.id FOR UPDATE`,
  row: wholeRow(caseRow),
}

/** What of a record whoever is its patient has in hand, locked until the transaction ends. */
export const lockOwnCases = (tx: Tx, clinicId: string, patientId: string): Promise<readonly Case[]> =>
  ask(tx, heldByPatient, [clinicId, patientId])

const byId: Statement<{ readonly patientId: string; readonly liftedAt: Date | null }> = {
  name: 'lock-restriction',
  text: `SELECT patient_id AS "patientId", lifted_at AS "liftedAt" FROM record_restriction
    WHERE clinic_id = $1 AND id = $2 FOR UPDATE`,
  row: z.object({ patientId: z.string(), liftedAt: moment.nullable() }),
}

export const lockRestriction = async (tx: Tx, clinicId: string, id: string) =>
  (await ask(tx, byId, [clinicId, id]))[0] ?? null

interface Placing {
  readonly patientId: string
  readonly reason: string
  /** Who works here and is this patient. */
  readonly colleagueId: string | null
  readonly staffId: string
  readonly at: Date
}

export async function insertRestriction(tx: Tx, clinicId: string, { staffId, at, ...placed }: Placing): Promise<void> {
  const data = { clinicId, ...placed, placedBy: staffId, placedAt: at }
  await tx.recordRestriction.create({ data, select: { id: true } })
}

export async function liftRestrictionRow(
  tx: Tx,
  clinicId: string,
  id: string,
  { staffId, at }: Pick<Placing, 'staffId' | 'at'>,
): Promise<void> {
  await tx.recordRestriction.update({
    where: { clinicId_id: { clinicId, id } },
    data: { liftedAt: at, liftedBy: staffId },
    select: { id: true },
  })
}
