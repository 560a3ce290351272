import 'server-only'
import { ask } from './ask'
import { standingOnCase } from './given-handouts'
import type { Tx } from './client'
import { raisedOn } from './findings'
import { together } from './parts'
import { seenTo } from './seen-to'
import { formOn } from './stored-forms'

/**
 * A check-in gives nothing new to read: what came
 * with the form before it still holds.
 */
const result = together(
  'whole-result',
  {
    form: formOn('sent.id'),
    findings: raisedOn('sent.id'),
    handouts: standingOnCase('coalesce(answers.case_id, opened.id)'),
    ...seenTo('opened'),
  },
  `FROM intake sent
    LEFT JOIN triage_case opened ON opened.clinic_id = sent.clinic_id AND opened.intake_id = sent.id
    LEFT JOIN check_in answers ON answers.clinic_id = sent.clinic_id AND answers.intake_id = sent.id
    WHERE sent.clinic_id = $1 AND sent.id = $2`,
)

/** What has come of a form, beside what `readWholeIntake` tells. */
export async function readResult(tx: Tx, clinicId: string, intakeId: string) {
  const [found] = await ask(tx, result, [clinicId, intakeId])
  return found ?? null
}
