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
  frozen: frozenSubmissionSchema,
  submittedAt: z.date(),
  tier: z.enum(tiers),
  ruleSet: z.string(),
  questionnaireVersion: z.int(),
  subject: z.object({ age: z.int(), sex: z.enum(['female', 'male', 'other']) }),
})

export async function findSubmission(tx: Tx, clinicId: string, intakeId: string) {
  const row = await tx.submission.findUnique({
    where: { clinicId_intakeId: { clinicId, intakeId } },
    select: { frozen: true, submittedAt: true, tier: true, ruleSet: true, questionnaireVersion: true, subject: true },
  })
  return row && sentSchema.parse(row)
}
