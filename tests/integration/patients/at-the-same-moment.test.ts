import { expect, it } from 'vitest'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { askFollowUp } from '@/lib/operations/cases/ask-follow-up'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { composePlan } from '@/lib/operations/handouts/compose-plan'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { correctPatient } from '@/lib/operations/patients/correct-patient'
import { emailLink } from '@/lib/operations/patients/email-link'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { matchPatient } from '@/lib/operations/patients/match-patient'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { undoMerge } from '@/lib/operations/patients/undo-merge'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { allAgainst } from '@/prisma/sample/all-against'
import { must } from '@/prisma/sample/live-story'
import type { Result } from '@/lib/result'
import { newArrival } from '@/tests/support/arrival'
import { at, start } from '@/tests/support/clinic'
import { newPlan } from '@/tests/support/exercise-plan'
import { meeting } from '@/tests/support/held-table'
import { testKeel } from '@/tests/support/keel'
import { cameBy, merged } from '@/tests/support/merging'
import { born, newCase, newIntake, newPatient, newPatientInput, submit } from '@/tests/support/patient'
import { whileUncommitted } from '@/tests/support/uncommitted'

const keel = testKeel()

/** Two records that became one, and are about to be two again: the case is the other's. */
async function aboutToPart() {
  const kept = await newPatient(keel.here)
  const other = await newCase(keel, keel.here)
  const mergeId = await merged(keel, keel.here, [kept.patientId, other.patient.patientId])
  return {
    ...{ kept: kept.patientId, other: other.patient.patientId, caseId: other.caseId },
    undo: () => undoMerge(keel.here.clinician, { mergeId }, at(3)),
  }
}

it('begins no form on the other record while two are parted', async () => {
  const kept = await newPatient(keel.here)
  const other = await newPatient(keel.here)
  const mergeId = await merged(keel, keel.here, [kept.patientId, other.patientId])
  const actor = await cameBy(keel, other.token, at(2))
  const [undone, begun] = await meeting(
    keel,
    'patient_event',
    () => undoMerge(keel.here.clinician, { mergeId }, at(3)),
    () => beginIntake(actor, { agreed: true }, at(3)),
  )
  must(undone)
  expect([actor.patientId, begun]).toEqual([kept.patientId, { ok: false, code: 'not-found' }])
  const theirs = { ...actor, patientId: other.patientId }
  const { intakeId } = must(await beginIntake(theirs, { agreed: true }, at(4)))
  const forms = await keel.asOwner('SELECT id, patient_id FROM intake WHERE patient_id = ANY ($1)', [
    [kept.patientId, other.patientId],
  ])
  expect(forms).toEqual([{ id: intakeId, patient_id: other.patientId }])
})

it('keeps a number that was said while two became one where it is read', async () => {
  const kept = await newPatient(keel.here)
  const other = await newPatient(keel.here)
  const actor = await cameBy(keel, other.token, at(1))
  const pair = { patientId: kept.patientId, otherId: other.patientId }
  const { drawn } = must(await viewMerge(keel.here.clinician, pair, start)).pair ?? { drawn: '' }
  const [became, begun] = await meeting(
    keel,
    'patient_event',
    () => mergePatients(keel.here.clinician, { ...pair, taken: [], drawn }, at(2)),
    () => beginIntake(actor, { agreed: true, phone: '(206) 555-0177', mayLeaveMessage: true }, at(2)),
  )
  must(became)
  must(begun)
  expect(await keel.asOwner('SELECT phone FROM patient WHERE id = $1', [kept.patientId])).toEqual([
    { phone: '(206) 555-0177' },
  ])
})

it('gives a handout on a case to whom the case is of', async () => {
  const { other, caseId, undo } = await aboutToPart()
  const handout = { handouts: ['h6'], personalLine: '', thoughtOf: true, shown: { h6: allAgainst('h6') } }
  const [undone, given] = await meeting(keel, 'patient_event', undo, () =>
    assignHandouts(keel.here.colleague, { caseId, ...handout }, at(3)),
  )
  must(undone)
  must(given)
  expect(await keel.asOwner('SELECT DISTINCT patient_id FROM assignment WHERE case_id = $1', [caseId])).toEqual([
    { patient_id: other },
  ])
})

it('composes exercises on a case for whom the case is of', async () => {
  const { other, caseId, undo } = await aboutToPart()
  const [undone, given] = await meeting(keel, 'patient_event', undo, () =>
    composePlan(keel.here.colleague, newPlan({ caseId }), at(3)),
  )
  must(undone)
  must(given)
  const rows = await keel.asOwner(
    `SELECT a.patient_id AS given, p.patient_id AS plan FROM assignment a JOIN handout_version v ON v.id = a.handout_version_id
      JOIN exercise_plan p ON 'plan:' || p.id = v.handout WHERE a.case_id = $1`,
    [caseId],
  )
  expect(rows).toEqual([{ given: other, plan: other }])
})

it('archives nobody whose form is being sent', async () => {
  const intake = await newIntake(keel.here)
  const { patientId } = intake.patient
  const [sent, archived] = await meeting(
    keel,
    'triage_case',
    () => submit(intake, 0, at(1)),
    () => archivePatient(keel.here.reception, { patientId }, at(1)),
  )
  must(sent)
  expect(archived).toEqual({ ok: false, code: 'patient-in-care' })
})

it.each([
  ['on the screen', invitePatient],
  ['by e-mail', emailLink],
] as const)('makes no link %s for whom a colleague archives', async (_where, operation) => {
  const { patientId } = await newPatient(keel.here)
  await keel.asOwner(`UPDATE patient SET email = 'alex@mail.example' WHERE id = $1`, [patientId])
  const archiving = { query: 'UPDATE patient SET archived_at = now() WHERE id = $1', values: [patientId] }
  const made = await whileUncommitted<Result<unknown>>(keel, archiving, () =>
    operation(keel.here.reception, { patientId }, at(1)),
  )
  expect(made).toEqual({ ok: false, code: 'patient-archived' })
})

it('asks nobody for a form anew whom a colleague archives', async () => {
  const { patient, caseId } = await newCase(keel, keel.here)
  const archiving = { query: 'UPDATE patient SET archived_at = now() WHERE id = $1', values: [patient.patientId] }
  const asked = await whileUncommitted(keel, archiving, () => askFollowUp(keel.here.clinician, { caseId }, at(1)))
  expect(asked).toEqual({ ok: false, code: 'patient-archived' })
})

const taken = { ok: false, code: 'invalid', fields: { recordNumber: { code: 'record-number-taken' } } }
const takes = (recordNumber: string, patientId: string) => ({
  query: 'UPDATE patient SET record_number = $1 WHERE id = $2',
  values: [recordNumber, patientId],
})

it('says of a record number that another desk gives at this moment that it is taken', async () => {
  const one = await newPatient(keel.here)
  const { patientId } = await newPatient(keel.here)
  const { drawn } = must(await viewPatient(keel.here.reception, { patientId }, start))
  const typed = { ...newPatientInput(), ...{ preferredName: '', pronouns: '', recordNumber: 'k-777' } }
  const corrected = await whileUncommitted(keel, takes('K-777', one.patientId), () =>
    correctPatient(keel.here.reception, { patientId, drawn, ...typed }, at(1)),
  )
  expect(corrected).toEqual(taken)
})

it('says the same where somebody new is given one', async () => {
  const one = await newPatient(keel.here)
  const { patientId } = await newArrival(keel, keel.here)
  const matched = await whileUncommitted(keel, takes('K-778', one.patientId), () =>
    matchPatient(keel.here.reception, { patientId, otherId: '', recordNumber: 'K-778' }, at(1)),
  )
  expect(matched).toEqual(taken)
})

it('opens a link whose record becomes part of another at this moment, and waits in the same order', async () => {
  const { token, patientId } = await newPatient(keel.here)
  const lockedAsToMerge = {
    ...{ query: 'SELECT FROM patient WHERE id = $1 FOR UPDATE', values: [patientId] },
    next: { query: 'UPDATE invitation SET expires_at = expires_at WHERE patient_id = $1', values: [patientId] },
  }
  must(await whileUncommitted(keel, lockedAsToMerge, () => identifyPatient({ token, dateOfBirth: born }, at(2))))
})
