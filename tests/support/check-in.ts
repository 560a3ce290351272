import type { PatientActor } from '@/lib/access/actor'
import type { Clock } from '@/lib/clock'
import { backPainCheckIn } from '@/lib/content/pathways/back-pain/check-in/form'
import { fillPage } from '@/lib/intake/fill-page'
import type { Answers, Subject } from '@/lib/intake/questionnaire'
import { visiblePages } from '@/lib/intake/visibility'
import { advanceCheckIn } from '@/lib/operations/cases/advance-check-in'
import { listDueCheckIns } from '@/lib/operations/cases/list-due-check-ins'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { saveAnswers } from '@/lib/operations/intake/save-answers'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import { must } from '@/prisma/sample/live-story'
import type { TestClinic } from './clinic'
import type { Keel } from './keel'
import { newCase, ordinary, type TestCase } from './patient'
import { keelItself } from './refusals'

/** The tests begin on a Monday at nine in Los Angeles; day three is the Thursday after it, at ten. */
export const thursday = (minutes = 0): Clock => ({
  now: () => new Date(Date.parse('2026-11-26T18:00:00Z') + minutes * 60_000),
})
export const day = 24 * 60

const adult: Subject = { age: 46, sex: 'female' }
const { questionnaire } = backPainCheckIn

/** Every sign denied, and better than before. */
export const calm: Answers = {
  ...ordinary,
  'pain-since': 'better',
  'injury-since': 'none',
  'doing-since': 'more',
  managing: 'yes',
}

/** A case of the tier SOON whose patient reads e-mail, or does not. */
export async function newFollowed(keel: Keel, clinic: TestClinic, email: string | null = 'alex@mail.example') {
  const followed = await newCase(keel, clinic)
  await keel.asOwner('UPDATE patient SET email = $2 WHERE id = $1', [followed.patient.patientId, email])
  return { ...followed, checkInId: String((await checkInOf(keel, followed)).id) }
}
export type Followed = Awaited<ReturnType<typeof newFollowed>>

export const checkInOf = async (keel: Keel, { caseId }: Pick<TestCase, 'caseId'>) => {
  const [row] = await keel.asOwner('SELECT * FROM check_in WHERE case_id = $1', [caseId])
  return row ?? {}
}

export const advance = (clinic: TestClinic, { checkInId }: Pick<Followed, 'checkInId'>, clock: Clock) =>
  advanceCheckIn(keelItself(clinic), { checkInId }, clock)

export const dueAt = async (clinic: TestClinic, clock: Clock) =>
  must(await listDueCheckIns(keelItself(clinic), {}, clock))

/** Sent, reminded, given up: as often as the days that pass after day three. */
export async function pass(clinic: TestClinic, followed: Followed, days: number): Promise<void> {
  for (let passed = 0; passed <= days; passed += 1) must(await advance(clinic, followed, thursday(passed * day)))
}

/** Begins the check-in and says this on each page, without sending it. */
export async function answerCheckIn(
  patient: PatientActor,
  answers: Answers,
  clock: Clock,
  drawnFrom = 0,
  subject = adult,
) {
  const { intakeId } = must(await beginIntake(patient, { agreed: true }, clock))
  let revision = drawnFrom
  for (const { id: page } of visiblePages(questionnaire, answers, subject)) {
    const fields = fillPage(questionnaire, page, answers, subject, 'en')
    const input = { intakeId, page, revision, intent: 'continue', fields }
    revision = must(await saveAnswers(patient, input, clock)).revision
  }
  return { intakeId, revision, patient }
}

export async function sendCheckIn(
  patient: PatientActor,
  answers: Answers,
  clock: Clock,
  drawnFrom = 0,
  subject = adult,
) {
  const { intakeId, revision } = await answerCheckIn(patient, answers, clock, drawnFrom, subject)
  must(await submitIntake(patient, { intakeId, revision }, clock))
  return { intakeId, patient }
}
