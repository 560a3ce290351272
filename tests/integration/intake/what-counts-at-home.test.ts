import { beforeEach, describe, expect, it } from 'vitest'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { closeCase } from '@/lib/operations/cases/close-case'
import { logCall } from '@/lib/operations/cases/log-call'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { viewHome } from '@/lib/operations/intake/view-home'
import { viewResult } from '@/lib/operations/intake/view-result'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { merged } from '@/tests/support/merging'
import {
  caseIdOf,
  newAlert,
  newCase,
  newIntake,
  ordinary,
  save,
  saveAll,
  submit,
  type TestCase,
} from '@/tests/support/patient'

const keel = testKeel()
const day = 24 * 60
let subject: TestCase

const home = async (minutes: number) => must(await viewHome(subject.patient, {}, at(minutes))).now
const result = async (minutes: number) =>
  must(await viewResult(subject.patient, { intakeId: subject.intakeId }, at(minutes))).afterwards
const called = async (minutes: number, outcome: 'reached' | 'not-reached') => {
  const call = { caseId: subject.caseId, result: outcome, words: '' }
  must(await logCall(keel.here.clinician, call, at(minutes)))
}
/** Another link, and a calm form on it, which is sent at that minute. */
async function calmForm() {
  const { patient } = subject
  must(await invitePatient(keel.here.reception, { patientId: patient.patientId }, at(1)))
  const { intakeId } = must(await beginIntake(patient, { agreed: true }, at(2)))
  const revision = await saveAll({ patient, intakeId }, ordinary)
  return { intakeId, send: async (minutes: number) => must(await submit({ patient, intakeId }, revision, at(minutes))) }
}

describe('somebody who was to be called today', () => {
  beforeEach(async () => {
    const intake = await newIntake(keel.here)
    must(await save(intake, { 'fever-chills': 'yes' }, { page: 'feeling-ill' }))
    must(await submit(intake, 1))
    subject = { ...intake, caseId: await caseIdOf(keel, intake) }
  })

  it('is told after the call what stands, by day and by night, and of no other call', async () => {
    expect([(await home(20))?.afterwards, await result(20)]).toEqual(['URGENT', 'URGENT'])
    await called(30, 'reached')
    for (const minutes of [31, 2 * day, 2 * day + 12 * 60]) {
      expect([(await home(minutes))?.afterwards, await result(minutes)]).toEqual(['reached', 'reached'])
    }
    await called(2 * day + 60, 'not-reached')
    expect(await home(2 * day + 61)).toMatchObject({
      ...{ afterwards: 'reached', status: { kind: 'called', isReached: false } },
    })
  })

  it('is still promised the call, and asked to call back, where it was in vain', async () => {
    await called(30, 'not-reached')
    expect(await home(31)).toMatchObject({
      ...{ afterwards: 'URGENT', status: { kind: 'called', isReached: false } },
    })
    expect(await result(12 * 60)).toBe('closedUS')
  })
})

describe('an emergency that is open', () => {
  beforeEach(async () => {
    subject = await newAlert(keel, keel.here)
    must(await submit(subject, 1))
  })

  it('stands on the patient’s page above a calm form that was sent since, until a clinician lowers it', async () => {
    const calm = await calmForm()
    expect(await home(3)).toMatchObject({ intakeId: subject.intakeId, afterwards: 'EMERGENCY' })
    await calm.send(4)
    expect(await home(5)).toMatchObject({
      ...{ intakeId: subject.intakeId, afterwards: 'EMERGENCY', emergency: { advice: 'emergency-department' } },
    })
    const lowered = { tier: 'ROUTINE', reason: 'spoke-with-patient', words: 'Both for years.' }
    must(await changeTier(keel.here.clinician, { caseId: subject.caseId, revision: 1, ...lowered }, at(6)))
    expect(await home(7)).toMatchObject({ intakeId: calm.intakeId, afterwards: 'ROUTINE', emergency: null })
  })

  it('makes room for the newer form where it is closed', async () => {
    const calm = await calmForm()
    await calm.send(4)
    const closing = { caseId: subject.caseId, revision: 1, outcome: 'sent-to-emergency', words: 'Seen there.' }
    must(await closeCase(keel.here.clinician, closing, at(8)))
    expect(await home(9)).toMatchObject({ intakeId: calm.intakeId, afterwards: 'ROUTINE', emergency: null })
  })
})

it('of two records that became one, what was sent stands there, and not what was left with a sign for today', async () => {
  subject = await newCase(keel, keel.here)
  const left = await newIntake(keel.here)
  must(await save(left, { 'fever-chills': 'yes' }, { page: 'feeling-ill', clock: at(1) }))
  await merged(keel, keel.here, [subject.patient.patientId, left.patient.patientId], [], at(2))
  expect(await home(3)).toMatchObject({ intakeId: subject.intakeId, afterwards: 'SOON' })
})
