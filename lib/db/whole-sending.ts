import 'server-only'
import { ask } from './ask'
import type { Tx } from './client'
import { raisedOn } from './findings'
import { ownRow, together } from './parts'
import { patientRow } from './patients'
import { formOn } from './stored-forms'

const sending = together(
  'whole-sending',
  {
    patient: ownRow(patientRow, 'whose'),
    form: formOn('this.intake_id'),
    findings: raisedOn('this.intake_id'),
  },
  `FROM triage_case this JOIN patient whose ON whose.clinic_id = this.clinic_id AND whose.id = this.patient_id
    WHERE this.clinic_id = $1 AND this.id = $2`,
)

/** Whom a handout of this case goes to, and what speaks for or against it. */
export async function readSending(tx: Tx, clinicId: string, caseId: string) {
  const [found] = await ask(tx, sending, [clinicId, caseId])
  return found ?? null
}
