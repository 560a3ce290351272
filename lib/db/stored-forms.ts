import 'server-only'
import { z } from 'zod'
import { outcomes } from '@/lib/cases/case'
import type { StoredForm } from '@/lib/cases/read-forms'
import { findingRow, raisedOn } from './findings'
import { answersSchema, draftRow, intakeRow } from './intakes'
import { allRows } from './parts'
import { moment, stored } from './stored'
import { sentRow } from './submissions'

const formRow = z
  .object({
    sent: stored(sentRow).nullable(),
    intake: stored(intakeRow),
    draft: stored(draftRow).nullable(),
  })
  .transform(({ sent, intake, draft }): StoredForm => {
    if (sent) return { sent }
    if (!draft) throw new Error('a form was not sent and has no draft')
    const { questionnaire, questionnaireVersion, locale, savedAt } = intake
    const { answers, asTyped } = draft
    return { draft: { questionnaire, questionnaireVersion, locale, savedAt, answers, asTyped } }
  })

/** The answers as they were sent, or so far while the patient is still answering. */
export const formOn = (intakeId: string) => ({
  sql: `(SELECT jsonb_build_object('sent', to_jsonb(s), 'intake', to_jsonb(i),
      'draft', CASE WHEN s.id IS NULL THEN to_jsonb(a) END)
    FROM intake i JOIN intake_answers a ON a.clinic_id = i.clinic_id AND a.intake_id = i.id
    LEFT JOIN submission s ON s.clinic_id = i.clinic_id AND s.intake_id = i.id
    WHERE i.clinic_id = $1 AND i.id = ${intakeId})`,
  row: formRow,
})

const sentBy = (
  patientId: string,
) => `FROM submission s JOIN intake i ON i.clinic_id = s.clinic_id AND i.id = s.intake_id
  WHERE s.clinic_id = $1 AND i.patient_id = ${patientId}`

const becameRow = z.object({ caseId: z.string(), outcome: z.enum(outcomes).nullable(), closedAt: moment.nullable() })

/**
 * The form that the patient sent before this one, of a kind that `compared` (kind → kinds) names for it, and what became of the
 * case that it opened.
 */
export const heardBefore = (intakeId: string, patientId: string, compared: string) => ({
  sql: `(SELECT jsonb_build_object('sent', to_jsonb(earlier), 'findings', ${raisedOn('earlier.intake_id').sql},
      'became', (SELECT jsonb_build_object('caseId', b.id, 'outcome', b.outcome, 'closedAt', b.closed_at)
        FROM triage_case b WHERE b.clinic_id = $1 AND b.intake_id = earlier.intake_id))
    FROM submission later, LATERAL (SELECT s.* ${sentBy(patientId)}
      AND s.submitted_at < later.submitted_at AND ${compared} -> later.questionnaire ? s.questionnaire
      ORDER BY s.submitted_at DESC LIMIT 1) earlier
    WHERE later.clinic_id = $1 AND later.intake_id = ${intakeId})`,
  row: z.object({
    ...{ sent: stored(sentRow), findings: z.array(stored(findingRow)) },
    became: becameRow.nullable(),
  }),
})

export const heardRow = z.object({ sent: stored(sentRow), findings: z.array(stored(findingRow)) })

/** The newest form of these kinds that this patient sent, with what it raised. */
export const newestSent = (patientId: string, kinds: string) => ({
  sql: `(SELECT jsonb_build_object('sent', to_jsonb(newest), 'findings', ${raisedOn('newest.intake_id').sql})
    FROM (SELECT s.* ${sentBy(patientId)} AND ${kinds} ? s.questionnaire
      ORDER BY s.submitted_at DESC LIMIT 1) newest)`,
  row: heardRow,
})

/** Behind a short form: the newest of these kinds that this patient sent. A form of these kinds has none behind it. */
export const behindShort = (intakeId: string, patientId: string, kinds: string) => {
  const { sql, row } = newestSent(patientId, kinds)
  const isShort = `NOT ${kinds} ? (SELECT i.questionnaire FROM intake i WHERE i.clinic_id = $1 AND i.id = ${intakeId})`
  return { sql: `(CASE WHEN ${isShort} THEN ${sql} END)`, row }
}

/** Every form that this patient sent, with what it raised, oldest first; of very many the newest. */
export const formsHeard = (patientId: string) =>
  allRows(
    z.object({ intakeId: z.string(), sent: stored(sentRow), findings: z.array(stored(findingRow)) }),
    `SELECT jsonb_build_object('intake_id', n.intake_id, 'sent', to_jsonb(n), 'findings', ${raisedOn('n.intake_id').sql})
      AS row FROM (SELECT s.* ${sentBy(patientId)} ORDER BY s.submitted_at DESC LIMIT 50) n ORDER BY n.submitted_at`,
  )

/** The forms of these kinds that this patient sent, oldest first; of very many the newest. */
export const formsSent = (patientId: string, kinds: string) =>
  allRows(
    z.object({ submittedAt: moment, answers: answersSchema }),
    `SELECT jsonb_build_object('submitted_at', newest.submitted_at, 'answers', newest.answers) AS row
      FROM (SELECT s.* ${sentBy(patientId)} AND ${kinds} ? s.questionnaire
        ORDER BY s.submitted_at DESC LIMIT 50) newest ORDER BY newest.submitted_at`,
  )
