import { randomUUID } from 'node:crypto'
import type { StaffActor } from '@/lib/access/actor'
import { hashPassword } from '@/lib/auth/password'
import { identifyPatient } from '@/lib/auth/identify-patient'
import type { Clock } from '@/lib/clock'
import { addNote } from '@/lib/operations/cases/add-note'
import { closeCase } from '@/lib/operations/cases/close-case'
import { giveCase } from '@/lib/operations/cases/give-case'
import { logCall } from '@/lib/operations/cases/log-call'
import { viewCase } from '@/lib/operations/cases/view-case'
import { composePlan } from '@/lib/operations/handouts/compose-plan'
import { giveToPatient } from '@/lib/operations/handouts/give-to-patient'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { tellExercises } from '@/lib/operations/handouts/tell-exercises'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { correctPatient } from '@/lib/operations/patients/correct-patient'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { emailLink } from '@/lib/operations/patients/email-link'
import { erasePatient } from '@/lib/operations/patients/erase-patient'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { liftHold } from '@/lib/operations/patients/lift-hold'
import { matchPatient } from '@/lib/operations/patients/match-patient'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { openRestricted } from '@/lib/operations/patients/open-restricted'
import { restrictRecord } from '@/lib/operations/patients/restrict-record'
import { liftRestriction } from '@/lib/operations/patients/lift-restriction'
import { placeHold } from '@/lib/operations/patients/place-hold'
import { undoMerge } from '@/lib/operations/patients/undo-merge'
import { viewErasure } from '@/lib/operations/patients/view-erasure'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import type { Carer } from '@/lib/patients/carer'
import { drawnWith } from '@/lib/patients/patient-event'
import { allAgainst } from '@/prisma/sample/all-against'
import { must } from '@/prisma/sample/live-story'
import { newArrival } from './arrival'
import { at, newStaff, start, type TestClinic } from './clinic'
import { newPlan, someExercise } from './exercise-plan'
import type { Keel } from './keel'
import { born, caseIdOf, look, newPatientInput, save, submit, type TestIntake } from './patient'
import { soundPassword } from './staff-link'

/** Said in every place where something can be typed, and nowhere else. */
const marker = 'quagga'
export const traces = [marker, 'zebedee', 'okapison', 'okapi@mail.example', '555-0177', 'numbat', '1951-07-19'] as const
const birthday = { day: '19', month: '7', year: '1951' }

/** A lead who can show that it is them. */
export const newLead = async ({ id }: TestClinic): Promise<StaffActor> =>
  newStaff(id, 'lead', 'Dr. Eraser', { passwordHash: await hashPassword(soundPassword) })

const named = (recordNumber: string) => ({
  ...newPatientInput(),
  ...{ recordNumber, givenName: 'Zebedee', familyName: 'Okapison', dateOfBirth: birthday },
  ...{ preferredName: 'Numbat', pronouns: 'numbat', email: 'okapi@mail.example', phone: '(206) 555-0177' },
})

async function formOf(clinic: TestClinic, patientId: string, clock: Clock = start): Promise<TestIntake> {
  const { link } = must(await invitePatient(clinic.reception, { patientId }, clock))
  const token = new URL(link).pathname.split('/').at(-1) ?? ''
  const identified = must(await identifyPatient({ token, dateOfBirth: birthday }, clock))
  const patient = { kind: 'patient', patientId, ...identified } as const
  const { intakeId } = must(await beginIntake(patient, { agreed: true }, clock))
  return { patient, intakeId }
}

/** Among the cases of a month that a lead looks at again, with what they found. */
async function lookedAtAgain(keel: Keel, { id, lead }: TestClinic, caseId: string) {
  const [month, by] = ['2025-10-01', lead.staffId]
  await keel.asOwner(
    `INSERT INTO routine_draw (clinic_id, month, seed, drawn_at, drawn_by, of_cases, drawn)
     VALUES ($1, $2, gen_random_uuid(), now(), $3, 1, 1) ON CONFLICT DO NOTHING`,
    [id, month, by],
  )
  await keel.asOwner(
    `INSERT INTO routine_draw_case (clinic_id, month, case_id, place, found, found_by, found_at, words)
     VALUES ($1, $2, $3, 1, 'right', $4, now(), $5)`,
    [id, month, caseId, by, marker],
  )
}

/** Whom else to call about them. */
export const wholeCarer: Carer = { name: 'Numbat', relation: marker, phone: '(206) 555-0177', mayKnow: true }

async function withCarer(clinic: TestClinic, patientId: string) {
  const { email, phone, mayLeaveMessage } = named('')
  const drawn = { emailWas: email, phoneWas: phone, messageWas: mayLeaveMessage, textWas: false }
  const { name: carerName, relation: carerRelation, phone: carerPhone, mayKnow: carerMayKnow } = wholeCarer
  const carer = { carerName, carerRelation, carerPhone, carerMayKnow }
  must(await changeContact(clinic.reception, { patientId, email, phone, mayLeaveMessage, ...drawn, ...carer }, start))
}

/** A patient with a row in every table that is about one, closed and with nothing left to do. */
export async function wholePatient(keel: Keel, clinic: TestClinic) {
  const { patientId } = must(await createPatient(clinic.reception, named(randomUUID()), start))
  await withCarer(clinic, patientId)
  const intake = await formOf(clinic, patientId)
  must(await save(intake, { worries: marker, goal: marker }, { page: 'about-you' }))
  must(await save(intake, { 'unsafe-home': 'yes' }, { page: 'home', revision: 1 }))
  must(await submit(intake, 2))
  const caseId = await caseIdOf(keel, intake)
  must(await viewCase(clinic.colleague, { caseId }, start))
  must(await addNote(clinic.clinician, { caseId, words: `A note: ${marker}` }, at(1)))
  must(await logCall(clinic.clinician, { caseId, result: 'reached', words: marker }, at(1)))
  const sending = { caseId, handouts: ['h4'], personalLine: marker, thoughtOf: true, shown: { h4: allAgainst('h4') } }
  must(await assignHandouts(clinic.clinician, sending, at(2)))
  const assignmentId = (await look(clinic, caseId)).handouts.find(({ handout }) => handout === 'h4')?.id
  must(await tellExercises(intake.patient, { assignmentId, said: 'done' }, at(2)))
  const revision = async () => (await look(clinic, caseId)).revision
  const giving = { caseId, revision: await revision(), toId: clinic.clinician.staffId, words: marker }
  must(await giveCase(clinic.lead, giving, at(2)))
  const closing = { caseId, revision: await revision(), outcome: 'advice-given', words: marker }
  must(await closeCase(clinic.clinician, closing, at(3)))
  await lookedAtAgain(keel, clinic, caseId)
  const without = {
    patientId,
    handouts: ['h5'],
    personalLine: marker,
    thoughtOf: true,
    shown: { h5: allAgainst('h5'), h9: allAgainst('h9') },
  }
  must(await giveToPatient(clinic.clinician, without, at(3)))
  must(
    await composePlan(
      clinic.clinician,
      newPlan({ patientId, exercises: [someExercise('bridge', { word: marker })] }),
      at(3),
    ),
  )
  must(await giveToPatient(clinic.clinician, { ...without, handouts: ['h9'], send: 'in-4-weeks' }, at(3)))
  const draft = await formOf(clinic, patientId, at(4))
  must(await save(draft, { worries: `${marker} again` }, { page: 'about-you' }))
  must(await emailLink(clinic.reception, { patientId }, at(4)))
  return { patientId, caseId, intake, draft }
}

/**
 * What was written of them elsewhere: a second record and one of the start page that became part of this one, and a third
 * that did by mistake.
 */
export async function moreOf(keel: Keel, clinic: TestClinic, patientId: string) {
  const drawn = drawnWith(must(await viewPatient(clinic.lead, { patientId }, start)))
  const corrected = { ...named(randomUUID()), patientId, drawn, preferredName: 'Numbat too' }
  must(await correctPatient(clinic.reception, corrected, at(5)))
  const merge = async (keptId: string, otherId: string) => {
    const { pair } = must(await viewMerge(clinic.lead, { patientId: keptId, otherId }, start))
    const input = { patientId: keptId, otherId, taken: ['familyName'], drawn: pair?.drawn ?? '' }
    must(await mergePatients(clinic.lead, input, at(6)))
  }
  const second = must(await createPatient(clinic.reception, named(randomUUID()), start)).patientId
  await formOf(clinic, second)
  await merge(patientId, second)
  const came = await newArrival(keel, clinic, { givenName: 'Zebedee', familyName: 'Okapison', dateOfBirth: birthday })
  const match = { patientId: came.patientId, otherId: patientId, recordNumber: '' }
  must(await matchPatient(clinic.reception, match, at(6)))
  const stranger = { ...newPatientInput(), givenName: 'Alex', familyName: 'Rivera', dateOfBirth: born }
  const third = must(await createPatient(clinic.reception, stranger, start)).patientId
  await merge(third, patientId)
  const [row] = await keel.asOwner('SELECT id FROM patient_merge WHERE kept_id = $1', [third])
  must(await undoMerge(clinic.lead, { mergeId: String(row?.id) }, at(7)))
  must(await placeHold(clinic.lead, { patientId, reason: marker }, at(8)))
  const [hold] = await keel.asOwner('SELECT id FROM legal_hold WHERE patient_id = $1', [patientId])
  must(await liftHold(clinic.lead, { holdId: hold?.id }, at(9)))
  must(await restrictRecord(clinic.lead, { patientId, reason: marker }, at(9)))
  must(await openRestricted(clinic.lead, { patientId, why: 'other', words: marker }, at(9)))
  const [restriction] = await keel.asOwner('SELECT id FROM record_restriction WHERE patient_id = $1', [patientId])
  must(await liftRestriction(clinic.lead, { restrictionId: restriction?.id }, at(9)))
  return { second, third, came: came.patientId }
}

export async function erasingOf(lead: StaffActor, patientId: string, change: object = {}) {
  const { drawn, recordNumber } = must(await viewErasure(lead, { patientId }, at(10)))
  const typed = { ground: 'asked', words: 'They asked in writing.', recordNumber, password: soundPassword }
  return { patientId, drawn, ...typed, ...change }
}

export const eraseNow = async (lead: StaffActor, patientId: string) =>
  must(await erasePatient(lead, await erasingOf(lead, patientId), at(11)))
