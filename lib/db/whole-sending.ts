import 'server-only'
import { ask } from './ask'
import type { Tx } from './client'
import { raisedOn } from './findings'
import { orNone, ownRow, together } from './parts'
import { patientRow } from './patients'
import { plannedOnCase } from './planned-handouts'
import { behindShort, formOn } from './stored-forms'
import { besideForm, othersOf } from './weighed-forms'

const sending = together(
  'whole-sending',
  {
    patient: ownRow(patientRow, 'whose'),
    planned: plannedOnCase('this.id'),
    form: formOn('this.intake_id'),
    findings: raisedOn('this.intake_id'),
    behind: orNone(behindShort('this.intake_id', 'whose.id', '$3::jsonb')),
    ...besideForm('this.intake_id', 'this.id', 'whose.id', '$3::jsonb'),
  },
  `FROM triage_case this JOIN patient whose ON whose.clinic_id = this.clinic_id AND whose.id = this.patient_id
    WHERE this.clinic_id = $1 AND this.id = $2`,
)

/** Whom a handout of this case goes to, and what speaks for or against it. `kinds`: the forms that ask everything. */
export async function readSending(tx: Tx, clinicId: string, caseId: string, kinds: readonly string[]) {
  const [found] = await ask(tx, sending, [clinicId, caseId, JSON.stringify(kinds)])
  if (!found) return null
  const { newer, short, open, ...rest } = found
  return { ...rest, others: othersOf({ newer, short, open }) }
}
