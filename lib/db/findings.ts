import 'server-only'
import { z } from 'zod'
import type { Finding, RaisedFinding } from '@/lib/triage/finding'
import { tiers } from '@/lib/triage/urgency'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { allRows } from './parts'
import { moment, stored, wholeRow } from './stored'

const becauseSchema = z.object({
  item: z.string(),
  question: z.string(),
  answer: z.string(),
  value: z.union([z.string(), z.number(), z.array(z.string())]).nullable(),
  isPrivate: z.literal(true).optional(),
})

const saidColumns = {
  kind: z.enum(['flag', 'combination']),
  tier: z.enum(tiers).nullable(),
  certainty: z.enum(['yes', 'unsure']),
  label: z.string(),
  reason: z.string(),
  sources: z.array(z.string()),
  because: z.array(becauseSchema),
}

export const findingRow = z
  .object({
    id: z.string(),
    flag: z.string(),
    ruleSet: z.string(),
    raisedAt: moment,
    withdrawnAt: moment.nullable(),
    acknowledgedAt: moment.nullable(),
    ...saidColumns,
  })
  .transform(({ id, flag, ruleSet, raisedAt, withdrawnAt, acknowledgedAt, ...said }): RaisedFinding => {
    const finding: Finding = { id: flag, ...said }
    return { id, flag, ruleSet, raisedAt, withdrawnAt, acknowledgedAt, finding }
  })

/** Not what stood on by another row, because the answers behind it became others and none of its signs was taken back. */
const notRetold = `NOT (f.withdrawn_at IS NOT NULL AND f.withdrawn_at > f.raised_at AND EXISTS (SELECT FROM finding n
      WHERE n.clinic_id = f.clinic_id AND n.intake_id = f.intake_id AND n.raised_at = f.raised_at AND n.flag = f.flag
        AND n.certainty = f.certainty AND n.tier IS NOT DISTINCT FROM f.tier
        AND (n.withdrawn_at IS NULL OR n.withdrawn_at > f.withdrawn_at)))`

/** Everything that was ever raised on an intake, taken back or not; `readWholeIntake` comes with what stands. */
export const raisedOn = (intakeId: string) =>
  allRows(
    findingRow,
    `SELECT to_jsonb(f) AS row FROM finding f WHERE f.clinic_id = $1 AND f.intake_id = ${intakeId} AND ${notRetold}
      ORDER BY f.raised_at, f.id`,
  )

/** The same of every form of a patient, sent or not. */
export const raisedOnFormsOf = (patientId: string) =>
  allRows(
    z.object({ intakeId: z.string(), raised: stored(findingRow) }),
    `SELECT jsonb_build_object('intake_id', f.intake_id, 'raised', to_jsonb(f)) AS row
      FROM intake i JOIN finding f ON f.clinic_id = i.clinic_id AND f.intake_id = i.id
      WHERE i.clinic_id = $1 AND i.patient_id = ${patientId} AND ${notRetold} ORDER BY f.raised_at, f.id`,
  )

const onFormOfCase: Statement<RaisedFinding> = {
  name: 'standing-on-form-of-case',
  text: `SELECT to_jsonb(f) AS row FROM triage_case c
      JOIN finding f ON f.clinic_id = c.clinic_id AND f.intake_id = c.intake_id
     WHERE c.clinic_id = $1 AND c.id = $2 AND f.withdrawn_at IS NULL`,
  row: wholeRow(findingRow),
}

/** What was raised on the form of this case and was not taken back. */
export async function standingOnFormOfCase(tx: Tx, clinicId: string, caseId: string): Promise<readonly Finding[]> {
  const rows = await ask(tx, onFormOfCase, [clinicId, caseId])
  return rows.map(({ finding }) => finding)
}

export async function insertFindings(
  tx: Tx,
  clinicId: string,
  raised: {
    readonly intakeId: string
    readonly ruleSet: string
    readonly raisedAt: Date
    readonly acknowledgedAt?: Date | null
    readonly findings: readonly Finding[]
  },
): Promise<readonly RaisedFinding[]> {
  if (raised.findings.length === 0) return []
  const rows = await tx.finding.createManyAndReturn({
    data: raised.findings.map(({ id, sources, because, ...rest }) => ({
      clinicId,
      intakeId: raised.intakeId,
      ruleSet: raised.ruleSet,
      raisedAt: raised.raisedAt,
      acknowledgedAt: raised.acknowledgedAt ?? null,
      flag: id,
      ...rest,
      sources: JSON.parse(JSON.stringify(sources)) as object,
      because: JSON.parse(JSON.stringify(because)) as object,
    })),
  })
  return rows.map((row) => findingRow.parse(row))
}

export async function withdrawFindings(tx: Tx, clinicId: string, ids: readonly string[], at: Date): Promise<void> {
  await tx.finding.updateMany({
    where: { clinicId, id: { in: [...ids] }, withdrawnAt: null },
    data: { withdrawnAt: at },
  })
}

export async function acknowledgeFindings(tx: Tx, clinicId: string, ids: readonly string[], at: Date): Promise<void> {
  await tx.finding.updateMany({
    where: { clinicId, id: { in: [...ids] }, acknowledgedAt: null },
    data: { acknowledgedAt: at },
  })
}
