import 'server-only'
import { z } from 'zod'
import { fillingIn } from '@/lib/patients/filling-in'
import { ask } from './ask'
import { standingOnCase } from './given-handouts'
import type { Tx } from './client'
import { raisedOn } from './findings'
import { together } from './parts'
import { seenTo } from './seen-to'
import { formOn } from './stored-forms'

/** What was said on the first screen of the link by which they are here. */
const reader = {
  sql: `(SELECT v.filled_in_by FROM session n JOIN invitation v ON v.clinic_id = n.clinic_id AND v.id = n.invitation_id
    WHERE n.clinic_id = $1 AND n.id = $3::uuid)`,
  row: z.enum(fillingIn).nullable(),
}

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
    filledInBy: reader,
    ...seenTo('opened'),
  },
  `FROM intake sent
    LEFT JOIN triage_case opened ON opened.clinic_id = sent.clinic_id AND opened.intake_id = sent.id
    LEFT JOIN check_in answers ON answers.clinic_id = sent.clinic_id AND answers.intake_id = sent.id
    WHERE sent.clinic_id = $1 AND sent.id = $2`,
)

/** What has come of a form, beside what `readWholeIntake` tells. */
export async function readResult(tx: Tx, clinicId: string, intakeId: string, sessionId: string | null) {
  const [found] = await ask(tx, result, [clinicId, intakeId, sessionId])
  return found ?? null
}
