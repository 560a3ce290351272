import 'server-only'
import { z } from 'zod'
import type { Answers, Subject } from '@/lib/intake/questionnaire'
import { type FrozenSubmission, frozenSubmissionSchema } from '@/lib/intake/submission'
import { type Tier, tiers } from '@/lib/triage/urgency'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { answersSchema } from './intakes'
import { newId } from './new-id'
import { moment } from './stored'

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

export const sentRow = z.object({
  answers: answersSchema,
  frozen: frozenSubmissionSchema,
  submittedAt: moment,
  tier: z.enum(tiers),
  questionnaire: z.string(),
  questionnaireVersion: z.int(),
  subject: z.object({ age: z.int(), sex: z.enum(['female', 'male', 'other']) }),
})

const last: Statement<Answers> = {
  name: 'last-answers',
  text: `SELECT s.answers FROM submission s
    JOIN intake i ON i.clinic_id = s.clinic_id AND i.id = s.intake_id
    WHERE s.clinic_id = $1 AND i.patient_id = $2 AND s.questionnaire = $3 ORDER BY s.submitted_at DESC LIMIT 1`,
  row: z.object({ answers: answersSchema }).transform(({ answers }) => answers),
}

/** What this patient said on the last form of this kind that was sent. */
export async function lastAnswers(
  tx: Tx,
  clinicId: string,
  patientId: string,
  questionnaire: string,
): Promise<Answers> {
  const [answers] = await ask(tx, last, [clinicId, patientId, questionnaire])
  return answers ?? {}
}
