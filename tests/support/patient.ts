import { randomUUID } from 'node:crypto'
import type { PatientActor } from '@/lib/access/actor'
import type { Clock } from '@/lib/clock'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { fillPage } from '@/lib/intake/fill-page'
import type { Answers } from '@/lib/intake/questionnaire'
import { visiblePages } from '@/lib/intake/visibility'
import { viewCase } from '@/lib/operations/cases/view-case'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { saveAnswers } from '@/lib/operations/intake/save-answers'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { stories } from '@/lib/content/pathways/back-pain/stories'
import { start, type TestClinic } from './clinic'
import type { Keel } from './keel'

export const born = { day: '27', month: '3', year: '1980' }
const subject = { age: 46, sex: 'female' } as const

/** Every sign denied: an ordinary spasm after bending. */
export const ordinary: Answers = stories[0]?.answers ?? {}

export const newPatientInput = () => ({
  recordNumber: randomUUID(),
  givenName: 'Alex',
  familyName: 'Rivera',
  dateOfBirth: born,
  sex: 'female',
  email: '',
  phone: '(206) 555-0199',
  mayLeaveMessage: true,
  // Most of the tests' patients have one name and one birthday.
  isAnother: true,
})

/** Someone whom the front desk has registered and given a link. */
export async function newPatient(clinic: TestClinic): Promise<PatientActor & { readonly token: string }> {
  const { patientId } = must(await createPatient(clinic.reception, newPatientInput(), start))
  const { link } = must(await invitePatient(clinic.reception, { patientId }, start))
  const token = new URL(link).pathname.split('/').at(-1) ?? ''
  return { kind: 'patient', clinicId: clinic.id, sessionId: randomUUID(), patientId, token }
}

export interface TestIntake {
  readonly patient: PatientActor
  readonly intakeId: string
}

export async function newIntake(clinic: TestClinic): Promise<TestIntake> {
  const patient = await newPatient(clinic)
  const { intakeId } = must(await beginIntake(patient, { agreed: true }, start))
  return { patient, intakeId }
}

/** What the page's form would post for these answers. */
export const fieldsOf = (page: string, answers: Answers) =>
  fillPage(backPainIntake.questionnaire, page, answers, subject, 'en')

export interface Saving {
  readonly page?: string
  readonly revision?: number
  readonly intent?: 'autosave' | 'continue' | 'skip'
  readonly clock?: Clock
}

/** Saves these answers of one page, by default the first, as they stand. */
export const save = ({ patient, intakeId }: TestIntake, answers: Answers, saving: Saving = {}) => {
  const { page = 'bladder-and-bowel', revision = 0, intent = 'autosave', clock = start } = saving
  return saveAnswers(patient, { intakeId, page, revision, intent, fields: fieldsOf(page, answers) }, clock)
}

/** Answers every page, and hands back the revision that the check page would show. */
export async function saveAll(intake: TestIntake, answers: Answers): Promise<number> {
  let revision = 0
  for (const { id: page } of visiblePages(backPainIntake.questionnaire, answers, subject)) {
    revision = must(await save(intake, answers, { page, revision, intent: 'continue' })).revision
  }
  return revision
}

export const submit = ({ patient, intakeId }: TestIntake, revision: number, clock = start) =>
  submitIntake(patient, { intakeId, revision }, clock)

export const caseIdOf = async (keel: Keel, { intakeId }: TestIntake): Promise<string> => {
  const [row] = await keel.asOwner('SELECT id FROM triage_case WHERE intake_id = $1', [intakeId])
  return String(row?.id)
}

export interface TestCase extends TestIntake {
  readonly caseId: string
}

/** A case of a sent form in which every question was passed over: SOON, at revision 0. */
export async function newCase(keel: Keel, clinic: TestClinic): Promise<TestCase> {
  const intake = await newIntake(clinic)
  must(await submit(intake, 0))
  return { ...intake, caseId: await caseIdOf(keel, intake) }
}

/** A case that a red flag opened while its patient is still answering: EMERGENCY, the intake at revision 1. */
export async function newAlert(keel: Keel, clinic: TestClinic): Promise<TestCase> {
  const intake = await newIntake(clinic)
  must(await save(intake, { 'ces-retention': 'new' }))
  return { ...intake, caseId: await caseIdOf(keel, intake) }
}

export const look = async (clinic: TestClinic, caseId: string) =>
  must(await viewCase(clinic.clinician, { caseId }, start))
