import 'server-only'
import { z } from 'zod'
import { type Answers, type Locale, locales } from '@/lib/intake/questionnaire'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { allRows } from './parts'
import { moment, wholeRow } from './stored'

export const answersSchema = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))

export const intakeRow = z.object({
  id: z.string(),
  patientId: z.string(),
  pathway: z.string(),
  questionnaire: z.string(),
  questionnaireVersion: z.int(),
  locale: z.enum(locales),
  state: z.enum(['draft', 'submitted']),
  revision: z.int(),
  currentPage: z.string(),
  savedAt: moment,
  submittedAt: moment.nullable(),
})

export type Intake = z.infer<typeof intakeRow>

const ofPatient = (patientId: string) => `SELECT to_jsonb(i) AS row FROM intake i
  WHERE i.clinic_id = $1 AND i.patient_id = ${patientId}`
const newestFirst = 'ORDER BY i.created_at DESC'
const all: Statement<Intake> = {
  name: 'intakes',
  text: `${ofPatient('$2')} ${newestFirst} LIMIT 50`,
  row: wholeRow(intakeRow),
}

export const listIntakes = (tx: Tx, clinicId: string, patientId: string): Promise<readonly Intake[]> =>
  ask(tx, all, [clinicId, patientId])

export const intakesOf = (patientId: string) => allRows(intakeRow, `${ofPatient(patientId)} ${newestFirst} LIMIT 50`)

/** What this patient has begun and not sent, each with its link. */
export const draftsOf = (patientId: string) =>
  allRows(
    intakeRow.extend({ invitationId: z.string() }),
    `${ofPatient(patientId)} AND i.state = 'draft' ${newestFirst} LIMIT 10`,
  )

/** How many whole forms of this patient, besides that one, were begun since then and reached the clinic: sent, or heard. */
export function countHeardSince(
  tx: Tx,
  clinicId: string,
  { patientId, since, besides }: { readonly patientId: string; readonly since: Date; readonly besides: string },
): Promise<number> {
  const purpose = 'intake'
  const isHeard = { OR: [{ state: 'submitted' as const }, { case: { isNot: null } }] }
  const where = {
    clinicId,
    patientId,
    agreedAt: { gt: since },
    id: { not: besides },
    invitation: { purpose },
    ...isHeard,
  }
  return tx.intake.count({ where })
}

export interface NewIntake {
  readonly patientId: string
  readonly invitationId: string
  readonly pathway: string
  readonly questionnaire: string
  readonly questionnaireVersion: number
  readonly locale: string
  readonly currentPage: string
  readonly noticeVersion: number
  readonly agreedAt: Date
  readonly savedAt: Date
  /** What is known before the first question. */
  readonly answers: Answers
}

/** Returns null where the link has begun one already, also when another device did so this very moment. */
export async function insertIntake(
  tx: Tx,
  clinicId: string,
  { answers, ...intake }: NewIntake,
): Promise<string | null> {
  const rows = await tx.intake.createManyAndReturn({
    data: [{ clinicId, ...intake }],
    skipDuplicates: true,
    select: { id: true },
  })
  const id = rows[0]?.id
  if (!id) return null
  await tx.intakeAnswers.create({
    data: { clinicId, intakeId: id, answers: answersSchema.parse(answers) },
    select: { intakeId: true },
  })
  return id
}

export interface Draft {
  readonly answers: Answers
  /** Item → the revision of the intake at which its answer last changed. */
  readonly changedAt: Readonly<Record<string, number>>
  /** Item → what was typed, where nothing could be read from it and the question was left open. */
  readonly asTyped: Readonly<Record<string, string>>
}

export const draftRow = z.object({
  answers: answersSchema,
  changedAt: z.record(z.string(), z.int()),
  asTyped: z.record(z.string(), z.string()),
})

/** An intake and its answers, of one moment. */
const save: Statement<unknown> = {
  name: 'save-draft',
  text: `WITH saved AS (
      UPDATE intake SET revision = $3, current_page = $4, saved_at = $5, locale = coalesce($9, locale)
        WHERE clinic_id = $1 AND id = $2 RETURNING id)
    UPDATE intake_answers a SET answers = $6, changed_at = $7, as_typed = $8
      FROM saved WHERE a.clinic_id = $1 AND a.intake_id = saved.id RETURNING 1`,
  row: z.unknown(),
}

export async function saveDraft(
  tx: Tx,
  clinicId: string,
  intake: { id: string; revision: number; currentPage: string; savedAt: Date; locale?: Locale },
  draft: Draft,
): Promise<void> {
  const { id, revision, currentPage, savedAt, locale = null } = intake
  const { answers, changedAt, asTyped } = draftRow.parse(draft)
  const json = [answers, changedAt, asTyped].map((column) => JSON.stringify(column))
  const saved = await ask(tx, save, [clinicId, id, revision, currentPage, savedAt, ...json, locale])
  if (saved.length === 0) throw new Error('there is no draft to save')
}
