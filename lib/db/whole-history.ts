import 'server-only'
import { ask } from './ask'
import { eventsOfPatient } from './case-events'
import { casesOf } from './cases'
import type { Tx } from './client'
import { clinicRow } from './clinics'
import { raisedOnFormsOf } from './findings'
import { exercisedBy, givenWithoutCase, titlesOnCasesOf } from './given-handouts'
import { everyMessageTo } from './messages'
import { publishedOwn } from './own-handouts'
import { ownRow, together } from './parts'
import { eventsOfRecord } from './patient-events'
import { patientRow } from './patients'
import { formsHeard } from './stored-forms'

const whole = together(
  'whole-history',
  {
    patient: ownRow(patientRow, 'whose'),
    clinic: ownRow(clinicRow, 'their_clinic'),
    forms: formsHeard('whose.id'),
    raised: raisedOnFormsOf('whose.id'),
    cases: casesOf('whose.id'),
    events: eventsOfPatient('whose.id'),
    given: givenWithoutCase('whose.id'),
    onCases: titlesOnCasesOf('whose.id'),
    own: publishedOwn,
    record: eventsOfRecord('whose.id'),
    mails: everyMessageTo('whose.id'),
    exercised: exercisedBy('whose.id'),
  },
  `FROM patient whose JOIN clinic their_clinic ON their_clinic.id = whose.clinic_id
    WHERE whose.clinic_id = $1 AND whose.id = $2`,
)

/** All that ever happened with a patient: of very much, the newest. */
export async function readWholeHistory(tx: Tx, clinicId: string, patientId: string) {
  const [found] = await ask(tx, whole, [clinicId, patientId])
  return found ?? null
}
