import 'server-only'
import { z } from 'zod'
import type { Answers, Subject } from '@/lib/intake/questionnaire'
import { type FrozenSubmission, frozenSubmissionSchema } from '@/lib/intake/submission'
import { type Tier, tiers } from '@/lib/triage/urgency'
import type { Tx } from './client'

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
}

export async function insertSubmission(tx: Tx, clinicId: string, submission: NewSubmission): Promise<string> {
  const { subject, answers, frozen, ...rest } = submission
  const row = await tx.submission.create({
    data: {
      clinicId,
      ...rest,
      subject: { ...subject },
      answers: JSON.parse(JSON.stringify(answers)) as object,
      frozen: JSON.parse(JSON.stringify(frozen)) as object,
    },
    select: { id: true },
  })
  return row.id
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
