import 'server-only'
import { z } from 'zod'
import { holdReasons, type HoldReason, type PlannedEnd, type PlannedHandout } from '@/lib/handouts/planned'
import { locales } from '@/lib/intake/questionnaire'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { composedAtOf } from './exercise-plans'
import { allRows } from './parts'
import { moment, wholeRow } from './stored'

const plannedRow = z.object({
  id: z.string(),
  patientId: z.string(),
  caseId: z.string().nullable(),
  handout: z.string(),
  place: z.string(),
  title: z.string(),
  locale: z.enum(locales),
  personalLine: z.string(),
  despite: z.array(z.string()),
  plannedBy: z.string(),
  plannedAt: moment,
  dueAt: moment,
  heldFor: z.enum(holdReasons).nullable(),
})

const row = `to_jsonb(h) || jsonb_build_object('place', coalesce((SELECT o.adapts FROM own_handout o
  WHERE o.clinic_id = h.clinic_id AND o.id::text = h.handout), h.handout))`

/** What did not end yet, what goes first before the others. */
const query = (of: string) =>
  `SELECT ${row} AS row FROM planned_handout h WHERE h.clinic_id = $1 AND ${of} AND h.ended_at IS NULL
    ORDER BY h.due_at, h.id LIMIT 200`
const planned = (of: string) => allRows(plannedRow, query(of))
export const plannedOnCase = (caseId: string) => planned(`h.case_id = ${caseId}`)
export const plannedWithoutCase = (patientId: string) => planned(`h.patient_id = ${patientId} AND h.case_id IS NULL`)

const ofPatient: Statement<PlannedHandout> = {
  name: 'planned-of-patient',
  text: query('h.patient_id = $2 AND h.case_id IS NULL'),
  row: wholeRow(plannedRow),
}

/** What is to go to a patient without a case. */
export const listPlannedWithoutCase = (tx: Tx, clinicId: string, patientId: string) =>
  ask(tx, ofPatient, [clinicId, patientId])

export type NewPlanned = Omit<PlannedHandout, 'id' | 'place' | 'heldFor'>

/** Hands back what was planned: not what is on the case already, also when a colleague planned it this very moment. */
export async function insertPlanned(tx: Tx, clinicId: string, rows: readonly NewPlanned[]) {
  return tx.plannedHandout.createManyAndReturn({
    data: rows.map((row) => ({ clinicId, ...row, despite: [...row.despite] })),
    skipDuplicates: true,
    select: { id: true, handout: true, title: true },
  })
}

const due: Statement<{ readonly id: string }> = {
  name: 'due-handouts',
  text: `SELECT h.id FROM planned_handout h WHERE h.clinic_id = $1 AND h.ended_at IS NULL AND h.held_for IS NULL
    AND h.due_at <= $2 ORDER BY h.due_at, h.id LIMIT $3`,
  row: z.object({ id: z.string() }),
}

/** The ids of those that wait for their day no more, the longest due first. */
export const listDuePlanned = async (tx: Tx, clinicId: string, now: Date, cap: number): Promise<readonly string[]> =>
  (await ask(tx, due, [clinicId, now, cap])).map(({ id }) => id)

const locked: Statement<PlannedHandout> = {
  name: 'lock-planned',
  text: `SELECT ${row} AS row FROM planned_handout h
    WHERE h.clinic_id = $1 AND h.id = $2 AND h.ended_at IS NULL FOR UPDATE OF h`,
  row: wholeRow(plannedRow),
}

/** Until the transaction ends nobody else sends it, holds it or takes it back. Null where it ended. */
export async function lockPlanned(tx: Tx, clinicId: string, id: string): Promise<PlannedHandout | null> {
  const [found] = await ask(tx, locked, [clinicId, id])
  return found ?? null
}

const known: Statement<{ readonly id: string; readonly patientId: string }> = {
  name: 'planned-by-id',
  text: 'SELECT h.id, h.patient_id AS "patientId" FROM planned_handout h WHERE h.clinic_id = $1 AND h.id = $2',
  row: z.object({ id: z.string(), patientId: z.string() }),
}

/** Whose it is, ended or not. */
export async function findPlanned(tx: Tx, clinicId: string, id: string) {
  const [found] = await ask(tx, known, [clinicId, id])
  return found ?? null
}

export async function holdPlanned(tx: Tx, clinicId: string, id: string, why: HoldReason, at: Date): Promise<void> {
  await tx.plannedHandout.updateMany({
    where: { clinicId, id, endedAt: null, heldFor: null },
    data: { heldFor: why, heldAt: at },
  })
}

/** `by`: null where it went on its day, by itself. */
export async function endPlanned(
  tx: Tx,
  clinicId: string,
  id: string,
  { as, by, at }: { readonly as: PlannedEnd; readonly by: string | null; readonly at: Date },
): Promise<void> {
  await tx.plannedHandout.updateMany({
    where: { clinicId, id, endedAt: null },
    data: { endedAs: as, endedAt: at, endedBy: by },
  })
}

const factsRow = z.object({
  hasRedFlag: z.boolean(),
  hasIt: z.boolean(),
  hasNewerPlan: z.boolean(),
  awaitsCheckIn: z.boolean(),
})

const facts: Statement<z.output<typeof factsRow>> = {
  name: 'facts-of-planned',
  text: `SELECT
      EXISTS (SELECT FROM triage_case c WHERE c.clinic_id = h.clinic_id AND c.patient_id = h.patient_id
        AND c.state <> 'closed' AND c.tier IN ('EMERGENCY', 'URGENT')) AS "hasRedFlag",
      EXISTS (SELECT FROM assignment a JOIN handout_version v ON v.clinic_id = a.clinic_id AND v.id = a.handout_version_id
        WHERE a.clinic_id = h.clinic_id AND a.patient_id = h.patient_id AND a.case_id IS NOT DISTINCT FROM h.case_id
          AND v.handout = $3 AND a.taken_back_at IS NULL) AS "hasIt",
      EXISTS (SELECT FROM assignment a JOIN handout_version v ON v.clinic_id = a.clinic_id AND v.id = a.handout_version_id
        WHERE a.clinic_id = h.clinic_id AND a.patient_id = h.patient_id AND a.taken_back_at IS NULL
          AND ${composedAtOf('v')} > ${composedAtOf('h')}) AS "hasNewerPlan",
      EXISTS (SELECT FROM check_in k WHERE k.clinic_id = h.clinic_id AND k.patient_id = h.patient_id
        AND k.state = 'planned' AND k.due_at <= $4) AS "awaitsCheckIn"
    FROM planned_handout h WHERE h.clinic_id = $1 AND h.id = $2`,
  row: factsRow,
}

/** What is so at this moment. `handout`: what would be sent; `awaitsCheckIn`: one is due that goes out with a link of its own. */
export async function readPlannedFacts(
  tx: Tx,
  clinicId: string,
  { id, handout, now }: { readonly id: string; readonly handout: string; readonly now: Date },
) {
  const [found] = await ask(tx, facts, [clinicId, id, handout, now])
  if (!found) throw new Error('what is planned was gone')
  return found
}
