import 'server-only'
import { z } from 'zod'
import type { Verdict } from '@/lib/handouts/handout'
import { attentions } from '@/lib/handouts/reading'
import { verdicts } from '@/lib/handouts/teach-back'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { type HandoutVersion, type Published, versionRow } from './handout-versions'
import { newId } from './new-id'
import { askForPerson } from './reading'
import { moment } from './stored'

export const assignmentSchema = z.object({
  id: z.string(),
  patientId: z.string(),
  caseId: z.string().nullable(),
  personalLine: z.string(),
  despite: z.array(z.string()),
  assignedBy: z.string().nullable(),
  assignedAt: moment,
  openedAt: moment.nullable(),
  confirmedAt: moment.nullable(),
  teachBackAnswer: z.string().nullable(),
  teachBackVerdict: z.enum(verdicts).nullable(),
  teachBackAt: moment.nullable(),
  secondAnswer: z.string().nullable(),
  secondVerdict: z.enum(verdicts).nullable(),
  secondAt: moment.nullable(),
  sentAgainAt: moment.nullable(),
  sentAgainBy: z.string().nullable(),
  takenBackAt: moment.nullable(),
  takenBackBy: z.string().nullable(),
  attention: z.enum(attentions).nullable(),
  attentionAt: moment.nullable(),
  seenToAt: moment.nullable(),
  seenToBy: z.string().nullable(),
})

export type Assignment = z.infer<typeof assignmentSchema>
export type AssignedHandout = Assignment & { readonly handout: HandoutVersion }

export const withVersion = assignmentSchema
  .extend({ handoutVersion: versionRow })
  .transform(({ handoutVersion, ...rest }): AssignedHandout => ({ ...rest, handout: handoutVersion }))

export async function findAssignment(tx: Tx, clinicId: string, id: string): Promise<AssignedHandout | null> {
  const row = await tx.assignment.findUnique({
    where: { clinicId_id: { clinicId, id } },
    include: { handoutVersion: true },
  })
  return row && withVersion.parse(row)
}

type Giving = Pick<Assignment, 'patientId' | 'caseId' | 'assignedBy' | 'assignedAt'>

/**
 * Gives each of these versions, and hands back what was given, by version: nothing for what is on the case already,
 * also when a colleague sent it this very moment.
 */
export async function insertAssignments(
  tx: Tx,
  clinicId: string,
  giving: Giving,
  copies: readonly (Pick<Assignment, 'despite' | 'personalLine'> & {
    readonly id?: string
    readonly handoutVersionId: string
  })[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.assignment.createManyAndReturn({
    data: copies.map((copy) => ({ clinicId, ...giving, ...copy })),
    skipDuplicates: true,
    select: { id: true, handoutVersionId: true },
  })
  return new Map(rows.map(({ id, handoutVersionId }) => [handoutVersionId, id]))
}

const give: Statement<boolean> = {
  name: 'give-kept',
  text: `WITH wanted AS (
      SELECT * FROM unnest($3::uuid[], $4::text[], $5::int[], $6::text[]) AS w (id, handout, version, locale)),
    kept AS (
      SELECT w.id, w.locale, v.id AS version_id FROM wanted w JOIN handout_version v
        ON v.clinic_id = $1 AND v.handout = w.handout AND v.version = w.version AND v.locale = w.locale),
    seen AS (SELECT (SELECT count(*) FROM kept) = (SELECT count(*) FROM wanted) AS is_kept),
    given AS (
      INSERT INTO assignment
        (clinic_id, id, handout_version_id, patient_id, case_id, assigned_by, assigned_at)
      SELECT $1, k.id, k.version_id, $7, $8, $9, $10 FROM kept k, seen WHERE seen.is_kept AND k.locale = $2
      ON CONFLICT DO NOTHING)
    SELECT is_kept FROM seen`,
  row: z.object({ is_kept: z.boolean() }).transform((row) => row.is_kept),
}

/**
 * Gives each of these in one language, where the clinic has a copy of every one in every language; else nothing, and
 * says so: then they are to be kept first. What is on the case already is not given again.
 */
export async function giveKept(
  tx: Tx,
  clinicId: string,
  { patientId, caseId, assignedBy, assignedAt }: Giving,
  wanted: readonly Pick<Published, 'handout' | 'version' | 'locale'>[],
  locale: string,
): Promise<boolean> {
  const copies = [
    wanted.map(() => newId()),
    wanted.map(({ handout }) => handout),
    wanted.map(({ version }) => version),
    wanted.map((each) => each.locale),
  ]
  const giving = [patientId, caseId, assignedBy, assignedAt]
  const [isKept] = await ask(tx, give, [clinicId, locale, ...copies, ...giving])
  return isKept === true
}

/** False says that it was taken back already, or asks for a person since another moment than is said here. */
export async function takeBack(
  tx: Tx,
  clinicId: string,
  as: Pick<Assignment, 'id'> & Partial<Pick<Assignment, 'attentionAt'>>,
  staffId: string,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.assignment.updateMany({
    where: { clinicId, ...as, takenBackAt: null },
    data: { takenBackAt: at, takenBackBy: staffId },
  })
  return count === 1
}

/** Each step is taken once; false says that it had been taken already. */
export async function markAssignment(
  tx: Tx,
  clinicId: string,
  id: string,
  step: 'openedAt' | 'confirmedAt',
  at: Date,
): Promise<boolean> {
  const { count } = await tx.assignment.updateMany({ where: { clinicId, id, [step]: null }, data: { [step]: at } })
  // A card that nobody had opened is open now, and no longer anybody's work.
  if (count === 1) {
    const where = { clinicId, id, attention: 'unread-card', seenToAt: null }
    await tx.assignment.updateMany({ where, data: { attention: null, attentionAt: null } })
  }
  return count === 1
}

interface Given {
  readonly answer: string
  readonly verdict: Verdict
}

/** The first answer counts; false says that there was one. */
export async function keepTeachBackAnswer(
  tx: Tx,
  clinicId: string,
  id: string,
  { answer, verdict }: Given,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.assignment.updateMany({
    where: { clinicId, id, teachBackAt: null },
    data: { teachBackAnswer: answer, teachBackVerdict: verdict, teachBackAt: at },
  })
  if (count === 1 && verdict === 'worrying') await askForPerson(tx, clinicId, id, 'worrying-answer', at)
  return count === 1
}

/** One more answer, after one that was not right; false says that none is taken. */
export async function keepSecondAnswer(
  tx: Tx,
  clinicId: string,
  id: string,
  { answer, verdict }: Given,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.assignment.updateMany({
    where: { clinicId, id, teachBackVerdict: { not: 'right' }, secondAt: null },
    data: { secondAnswer: answer, secondVerdict: verdict, secondAt: at },
  })
  if (count === 1 && verdict === 'worrying') await askForPerson(tx, clinicId, id, 'worrying-answer', at)
  return count === 1
}
