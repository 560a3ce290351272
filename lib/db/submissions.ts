import 'server-only'
import { z } from 'zod'
import type { Answers, Subject } from '@/lib/intake/questionnaire'
import { type FrozenSubmission, frozenSubmissionSchema } from '@/lib/intake/submission'
import { type Tier, tiers } from '@/lib/triage/urgency'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { newId } from './new-id'

export interface NewSubmission {
  readonly intakeId: string
  readonly submittedAt: Date
  readonly questionnaire: string
  readonly questionnaireVersion: number
  readonly ruleSet: string
  readonly subject: Subject
  readonly answers: Answers
  readonly frozen: FrozenSubmission
  readonly tier: Tier
  readonly decidedBy: string
  /** Of the intake, from here on. */
  readonly revision: number
  readonly locale: string
}

const send: Statement<string> = {
  name: 'send-intake',
  text: `WITH sent AS (
      UPDATE intake SET state = 'submitted', submitted_at = $4, saved_at = $4, revision = $5, locale = $6
        WHERE clinic_id = $1 AND id = $2 RETURNING id)
    INSERT INTO submission (clinic_id, id, intake_id, submitted_at, questionnaire, questionnaire_version, rule_set,
        tier, decided_by, subject, answers, frozen)
      SELECT $1, $3, sent.id, $4, $7, $8, $9, $10, $11, $12, $13, $14 FROM sent RETURNING id`,
  row: z.object({ id: z.string() }).transform(({ id }) => id),
}

/** Freezes what is sent. From here on the clinic writes in the language that the answers were sent in. */
export async function insertSubmission(tx: Tx, clinicId: string, sent: NewSubmission): Promise<string> {
  const form = [sent.questionnaire, sent.questionnaireVersion, sent.ruleSet, sent.tier, sent.decidedBy]
  const json = [sent.subject, sent.answers, sent.frozen].map((column) => JSON.stringify(column))
  const { intakeId, submittedAt, revision, locale } = sent
  const values = [clinicId, intakeId, newId(), submittedAt, revision, locale, ...form, ...json]
  const [id] = await ask(tx, send, values)
  if (id === undefined) throw new Error('there is no intake to send')
  return id
}

const sentSchema = z.object({
  answers: z.lazy(() => answersSchema),
  frozen: frozenSubmissionSchema,
  submittedAt: z.date(),
  tier: z.enum(tiers),
  ruleSet: z.string(),
  questionnaire: z.string(),
  questionnaireVersion: z.int(),
  subject: z.object({ age: z.int(), sex: z.enum(['female', 'male', 'other']) }),
})

const sentColumns = {
  answers: true,
  frozen: true,
  submittedAt: true,
  tier: true,
  ruleSet: true,
  questionnaire: true,
  questionnaireVersion: true,
  subject: true,
} as const

const answersSchema = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))

/** What this patient said on the last form of this kind that was sent. */
export async function lastAnswers(
  tx: Tx,
  clinicId: string,
  patientId: string,
  questionnaire: string,
): Promise<Answers> {
  const row = await tx.submission.findFirst({
    where: { clinicId, questionnaire, intake: { patientId } },
    orderBy: { submittedAt: 'desc' },
    select: { answers: true },
  })
  return row ? answersSchema.parse(row.answers) : {}
}

/** Every form of these kinds that this patient sent, oldest first; of very many the newest. */
export async function listSubmissions(tx: Tx, clinicId: string, patientId: string, among: readonly string[]) {
  const rows = await tx.submission.findMany({
    where: { clinicId, questionnaire: { in: [...among] }, intake: { patientId } },
    orderBy: { submittedAt: 'desc' },
    take: 50,
    select: { submittedAt: true, answers: true },
  })
  return rows.map(({ submittedAt, answers }) => ({ submittedAt, answers: answersSchema.parse(answers) })).reverse()
}

/** The form of these kinds that this patient sent before that moment; null where there was none. */
export async function findEarlierSubmission(
  tx: Tx,
  clinicId: string,
  patientId: string,
  { before, among }: { readonly before: Date; readonly among: readonly string[] },
) {
  const row = await tx.submission.findFirst({
    where: { clinicId, questionnaire: { in: [...among] }, intake: { patientId }, submittedAt: { lt: before } },
    orderBy: { submittedAt: 'desc' },
    select: { ...sentColumns, intakeId: true },
  })
  return row && { ...sentSchema.parse(row), intakeId: row.intakeId }
}

export async function findSubmission(tx: Tx, clinicId: string, intakeId: string) {
  const row = await tx.submission.findUnique({
    where: { clinicId_intakeId: { clinicId, intakeId } },
    select: sentColumns,
  })
  return row && sentSchema.parse(row)
}
