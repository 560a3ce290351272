import { describe, expect, test } from 'vitest'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { actorOf } from '@/lib/auth/session'
import { renewCheckIn } from '@/lib/operations/cases/renew-check-in'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import { viewHome } from '@/lib/operations/intake/view-home'
import { emailLink } from '@/lib/operations/patients/email-link'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { advance, answerCheckIn, calm, checkInOf, day, newFollowed, thursday } from '@/tests/support/check-in'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { messagesOf, newPatientAt } from '@/tests/support/mail'
import { born, newIntake, submit } from '@/tests/support/patient'
import type { PatientActor } from '@/lib/access/actor'

const keel = testKeel()

async function comeBy(link: string, clock = at(5)): Promise<PatientActor> {
  const token = new URL(link).pathname.split('/').at(-1) ?? ''
  const session = must(await identifyPatient({ token, dateOfBirth: born }, clock))
  return (await actorOf(session, clock.now())) as PatientActor
}

describe('a link in the place of one whose form is not sent', () => {
  test('a form sent by it is asked for once', async () => {
    const { patient, intakeId } = await newIntake(keel.here)
    const { link } = must(await invitePatient(keel.here.reception, { patientId: patient.patientId }, at(1)))
    const actor = await comeBy(link)
    must(await submit({ patient: actor, intakeId }, 0, at(6)))
    expect(must(await viewHome(actor, {}, at(7))).next).toBeNull()
  })

  test('a check-in sent by it is asked for once, and no second one opens a case', async () => {
    const followed = await newFollowed(keel, keel.here)
    must(await advance(keel.here, followed, thursday()))
    const draft = await answerCheckIn(followed.patient, calm, thursday(10))
    const { link } = must(await renewCheckIn(keel.here.clinician, { caseId: followed.caseId }, thursday(2 * day)))
    const actor = await comeBy(link, thursday(2 * day + 5))
    must(await submitIntake(actor, draft, thursday(2 * day + 6)))
    expect(await checkInOf(keel, followed)).toMatchObject({ state: 'answered' })
    const home = must(await viewHome(actor, {}, thursday(2 * day + 7)))
    expect(home.next).toBeNull()
    expect(await beginIntake(actor, { agreed: true }, thursday(2 * day + 8))).toMatchObject({ code: 'link-needed' })
  })
})

test('a link by e-mail goes again at once where another has ended the one that went', async () => {
  const patient = await newPatientAt(keel, keel.here, 'alex@mail.example')
  const { patientId } = patient
  must(await emailLink(keel.here.reception, { patientId }, at(1)))
  must(await invitePatient(keel.here.reception, { patientId }, at(1.2)))
  must(await emailLink(keel.here.reception, { patientId }, at(1.5)))
  const rows = await keel.asOwner('SELECT id, revoked_at FROM invitation WHERE patient_id = $1', [patientId])
  const last = (await messagesOf(keel, patientId)).at(-1)
  expect(rows.find(({ id }) => id === last?.aboutId)).toMatchObject({ revoked_at: null })
})
