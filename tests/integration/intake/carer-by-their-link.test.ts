import { beforeEach, describe, expect, test } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { actorOf } from '@/lib/auth/session'
import type { Clock } from '@/lib/clock'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { sayWhoFillsIn } from '@/lib/operations/intake/say-who-fills-in'
import { viewHome } from '@/lib/operations/intake/view-home'
import { viewIntakePage } from '@/lib/operations/intake/view-intake-page'
import { viewResult } from '@/lib/operations/intake/view-result'
import { must } from '@/prisma/sample/live-story'
import { advance, checkInOf, thursday } from '@/tests/support/check-in'
import { testKeel } from '@/tests/support/keel'
import { giveAddress } from '@/tests/support/mail'
import { born, caseIdOf, newPatient, save, submit } from '@/tests/support/patient'
import { at, start } from '@/tests/support/clinic'

const keel = testKeel()
let patient: Awaited<ReturnType<typeof newPatient>>
let intakeId: string

/** By the link that the form was begun with. */
async function comeIn(clock: Clock): Promise<PatientActor> {
  const session = must(await identifyPatient({ token: patient.token, dateOfBirth: born }, clock))
  return (await actorOf(session, clock.now())) as PatientActor
}

const sendCheckInLink = async () => {
  const checkIn = await checkInOf(keel, { caseId: await caseIdOf(keel, { patient, intakeId }) })
  must(await advance(keel.here, { checkInId: String(checkIn.id) }, thursday()))
}

beforeEach(async () => {
  patient = await newPatient(keel.here)
  await giveAddress(keel, patient, 'alex@mail.example')
  intakeId = must(await beginIntake(patient, { agreed: true }, start)).intakeId
  const intake = { patient, intakeId }
  must(await save(intake, { 'suicidal-thoughts': 'thoughts' }, { page: 'mood' }))
  must(await submit(intake, 1))
  expect(must(await viewResult(patient, { intakeId }, at(2))).isCrisis).toBe(true)
})

describe('a carer who comes by the link of a form that the patient filled in', () => {
  test('is not told of a crisis on the sent form while a check-in waits', async () => {
    await sendCheckInLink()
    const carer = await comeIn(thursday(60))
    must(await sayWhoFillsIn(carer, { filledInBy: 'carer' }, thursday(60)))
    expect(must(await viewResult(carer, { intakeId }, thursday(61))).isCrisis).toBe(false)
  })

  test('is not told of one on the patient’s page once a check-in waits', async () => {
    const carer = await comeIn(thursday(-60))
    must(await sayWhoFillsIn(carer, { filledInBy: 'carer' }, thursday(-60)))
    expect(must(await viewHome(carer, {}, thursday(-59))).now).toMatchObject({ isCrisis: false })
    await sendCheckInLink()
    expect(must(await viewHome(carer, {}, thursday(60))).now).toMatchObject({ isCrisis: false })
  })

  test('fills in the check-in that waits as a carer', async () => {
    const carer = await comeIn(thursday(-60))
    must(await sayWhoFillsIn(carer, { filledInBy: 'carer' }, thursday(-60)))
    await sendCheckInLink()
    const begun = must(await beginIntake(carer, { agreed: true }, thursday(60)))
    expect(must(await viewIntakePage(carer, { ...begun }, thursday(61))).about).toBe('Alex')
  })
})
