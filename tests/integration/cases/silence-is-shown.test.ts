import { expect, test } from 'vitest'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { renewCheckIn } from '@/lib/operations/cases/renew-check-in'
import { settleCheckIn } from '@/lib/operations/cases/settle-check-in'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { advance, checkInOf, day, dueAt, newFollowed, pass, thursday } from '@/tests/support/check-in'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { giveAddress } from '@/tests/support/mail'
import { caseIdOf, newIntake, save, submit } from '@/tests/support/patient'

const keel = testKeel()

test('a newer form that was begun and never sent hides nobody’s silence', async () => {
  const followed = await newFollowed(keel, keel.here)
  const { patient } = followed
  must(await invitePatient(keel.here.reception, { patientId: patient.patientId }, at(5)))
  must(await beginIntake(patient, { agreed: true }, at(6)))
  must(await advance(keel.here, followed, thursday()))
  const ranOut = at(14 * day + 5)
  if ((await dueAt(keel.here, ranOut)).includes(followed.checkInId)) must(await advance(keel.here, followed, ranOut))
  expect(await checkInOf(keel, followed)).toMatchObject({ state: 'no-reply', settled_at: null })
  const { rows } = must(await listWorklist(keel.here.clinician, { filter: 'no-reply' }, ranOut))
  expect(rows.map(({ id }) => id)).toContain(followed.caseId)
})

test('whoever finished an alarming form by a second link is asked after it', async () => {
  const intake = await newIntake(keel.here)
  const { patient } = intake
  await giveAddress(keel, patient, 'alex@mail.example')
  must(await save(intake, { 'suicidal-thoughts': 'thoughts' }, { page: 'mood' }))
  must(await invitePatient(keel.here.reception, { patientId: patient.patientId }, at(30)))
  must(await submit(intake, 1, at(45)))
  const caseId = await caseIdOf(keel, intake)
  const { id } = await checkInOf(keel, { caseId })
  must(await advance(keel.here, { checkInId: String(id) }, thursday()))
  expect(await checkInOf(keel, { caseId })).toMatchObject({ state: 'sent', reason: null })
})

test('silence after a new link is shown, also where somebody had seen to the silence before it', async () => {
  const followed = await newFollowed(keel, keel.here)
  const { clinician } = keel.here
  const { caseId } = followed
  await pass(keel.here, followed, 2)
  must(await settleCheckIn(clinician, { caseId }, thursday(2 * day + 10)))
  must(await renewCheckIn(clinician, { caseId }, thursday(2 * day + 20)))
  for (const days of [3, 4, 5, 6]) {
    const clock = thursday(days * day + 30)
    if ((await dueAt(keel.here, clock)).includes(followed.checkInId)) must(await advance(keel.here, followed, clock))
  }
  const { rows } = must(await listWorklist(clinician, { filter: 'no-reply' }, thursday(7 * day)))
  expect(rows.map(({ id }) => id)).toContain(caseId)
})

test('silence is shown also where the link to a check-in was replaced by one that nobody used', async () => {
  const followed = await newFollowed(keel, keel.here)
  must(await advance(keel.here, followed, thursday()))
  must(await invitePatient(keel.here.reception, { patientId: followed.patient.patientId }, thursday(30)))
  for (const days of [1, 2, 15]) {
    const clock = thursday(days * day + 60)
    if ((await dueAt(keel.here, clock)).includes(followed.checkInId)) must(await advance(keel.here, followed, clock))
  }
  const { rows } = must(await listWorklist(keel.here.clinician, { filter: 'no-reply' }, thursday(16 * day)))
  expect(rows.map(({ id }) => id)).toContain(followed.caseId)
})

test('silence is shown also where the link in its place was tried in vain too often', async () => {
  const followed = await newFollowed(keel, keel.here)
  const { patientId } = followed.patient
  must(await advance(keel.here, followed, thursday()))
  must(await invitePatient(keel.here.reception, { patientId }, thursday(30)))
  const usedUp = 'UPDATE invitation SET failed_attempts = 5 WHERE patient_id = $1 AND revoked_at IS NULL'
  await keel.asOwner(usedUp, [patientId])
  must(await advance(keel.here, followed, thursday(day)))
  const { rows } = must(await listWorklist(keel.here.clinician, { filter: 'no-reply' }, thursday(day + 1)))
  expect(rows.map(({ id }) => id)).toContain(followed.caseId)
})
