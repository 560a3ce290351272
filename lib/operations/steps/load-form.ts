import 'server-only'
import type { StoredForm } from '@/lib/cases/read-forms'
import type { Tx } from '@/lib/db/client'
import { findIntake, readDraft } from '@/lib/db/intakes'
import { findSubmission } from '@/lib/db/submissions'

/** The answers as they were sent, or so far while the patient is still answering. */
export async function loadForm(tx: Tx, clinicId: string, intakeId: string): Promise<StoredForm> {
  const sent = await findSubmission(tx, clinicId, intakeId)
  if (sent) return { sent }
  const intake = await findIntake(tx, clinicId, intakeId)
  if (!intake) throw new Error('a case has no intake')
  const { questionnaire, questionnaireVersion, locale, savedAt } = intake
  const { answers, asTyped } = await readDraft(tx, clinicId, intakeId)
  return { draft: { questionnaire, questionnaireVersion, locale, savedAt, answers, asTyped } }
}
