import { beforeEach, describe, expect, it } from 'vitest'
import { adviceGiven } from '@/lib/cases/advice'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { correctPatient } from '@/lib/operations/patients/correct-patient'
import { matchPatient } from '@/lib/operations/patients/match-patient'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { undoMerge } from '@/lib/operations/patients/undo-merge'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { newArrival } from '@/tests/support/arrival'
import { advance, calm, checkInOf, newFollowed, sendCheckIn, thursday } from '@/tests/support/check-in'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import {
  born,
  caseIdOf,
  look,
  newIntake,
  newPatient,
  newPatientInput,
  ordinary,
  save,
  saveAll,
  submit,
  type TestIntake,
} from '@/tests/support/patient'

const keel = testKeel()
const hasFallen = { ...ordinary, trauma: 'minor' }
const again = (was: number, is: number) =>
  ({ type: 'triaged-again', was: { age: was, sex: 'female' }, is: { age: is, sex: 'female' } }) as const
const alert = { type: 'alert-raised', tier: 'URGENT', flags: ['F1'] }
/** Of a case that stood there before. */
const raised = { ...alert, from: 'ROUTINE', to: 'URGENT' }

/** A small fall, sent by somebody of 46: routine. */
async function newFall(): Promise<TestIntake & { readonly caseId: string }> {
  const intake = await newIntake(keel.here)
  return { ...intake, caseId: await sendFall(intake) }
}

async function sendFall(intake: TestIntake): Promise<string> {
  must(await submit(intake, await saveAll(intake, hasFallen)))
  const caseId = await caseIdOf(keel, intake)
  expect(await look(keel.here, caseId)).toMatchObject({ tier: 'ROUTINE', decidedBy: 'none' })
  return caseId
}

async function correct({ patientId }: { readonly patientId: string }, change: object, clock = at(5)) {
  const { recordNumber, drawn } = must(await viewPatient(keel.here.reception, { patientId }, clock))
  const input = { ...newPatientInput(), recordNumber, patientId, drawn, ...change }
  return must(await correctPatient(keel.here.reception, input, clock))
}
const bornIn = (year: string) => ({ dateOfBirth: { ...born, year } })
const told = async (caseId: string) => (await look(keel.here, caseId)).timeline.map(({ event }) => event)
const withoutKeys = ({ timeline }: Awaited<ReturnType<typeof keel.recorded>>) => timeline.map(({ event }) => event)

describe('a date of birth that is corrected', () => {
  it('raises an open case by what the true age makes of the answers, and tells it as any new finding', async () => {
    const { patient, intakeId, caseId } = await newFall()
    const written = await keel.recorded(() => correct(patient, bornIn('1948')))
    const { patientId } = patient
    expect(written.audit.map(({ event }) => event)).toContainEqual({
      ...{ type: 'intake.alerted', intakeId, caseId, flags: ['F1'] },
    })
    expect(written.audit.map(({ event }) => event.type)).toContain('patient.corrected')
    expect(withoutKeys(written)).toEqual([again(46, 78), raised])
    const seen = await look(keel.here, caseId)
    expect(seen).toMatchObject({ tier: 'URGENT', triageTier: 'URGENT', decidedBy: 'F1', revision: 1 })
    expect(seen).toMatchObject({ patient: { id: patientId, age: 78 }, submittedAt: start.now(), firstLookAt: null })
    expect(seen.timeline.at(-2)).toMatchObject({ by: { kind: 'staff', name: 'Desk here' } })
    const { rows } = must(await listWorklist(keel.here.clinician, {}, at(6)))
    expect(rows.find(({ id }) => id === caseId)).toMatchObject({ tier: 'URGENT' })
  })

  it('takes nothing back: the tier never falls by it, and the case says that it was looked at', async () => {
    const { patient, caseId } = await newFall()
    await correct(patient, bornIn('1948'))
    await correct(patient, bornIn('1980'), at(6))
    const seen = await look(keel.here, caseId)
    expect(seen).toMatchObject({ tier: 'URGENT', decidedBy: 'F1', revision: 2 })
    expect(seen.findings.filter(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([])
    expect((await told(caseId)).at(-1)).toEqual(again(78, 46))
  })

  it('says of an emergency that is found so that the patient may not know; what it takes the place of was not taken back', async () => {
    const intake = await newIntake(keel.here)
    const tummy = { ...ordinary, 'pain-sites': ['tummy'], onset: 'sudden', 'pain-now': 8, 'pain-worst': 8 }
    must(await submit(intake, await saveAll(intake, tummy)))
    const caseId = await caseIdOf(keel, intake)
    const { findings: before, tier } = await look(keel.here, caseId)
    const flagsOf = (findings: typeof before) => findings.map(({ flag }) => flag).sort()
    await correct(intake.patient, bornIn('1948'))
    const { findings: after, ...seen } = await look(keel.here, caseId)
    expect([tier, seen.tier]).toEqual(['URGENT', 'EMERGENCY'])
    expect(new Set(flagsOf(after)).size).toBe(after.length)
    expect(flagsOf(after)).toEqual(expect.arrayContaining(flagsOf(before)))
    expect(after.filter(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([])
    expect(before.some(({ isFoundLater }) => isFoundLater)).toBe(false)
    expect(adviceGiven(after)).toEqual({ readAt: null, isShown: false })
  })

  it('says nothing of a day that changes no age', async () => {
    const { patient, caseId } = await newFall()
    const written = await keel.recorded(() => correct(patient, { dateOfBirth: { ...born, day: '28' } }))
    expect(withoutKeys(written)).toEqual([])
    expect(await look(keel.here, caseId)).toMatchObject({ revision: 0 })
  })

  it('is heard by sex, too', async () => {
    const { patient, caseId } = await newFall()
    await correct(patient, { sex: 'male' })
    const [was, is] = [
      { age: 46, sex: 'female' },
      { age: 46, sex: 'male' },
    ]
    expect(await told(caseId)).toContainEqual({ type: 'triaged-again', was, is })
  })

  it('leaves a closed case as it is', async () => {
    const { patient, caseId } = await newFall()
    const closing = { caseId, revision: 0, outcome: 'advice-given', words: 'By phone.' }
    must(await closeCase(keel.here.clinician, closing, at(1)))
    const written = await keel.recorded(() => correct(patient, bornIn('1948')))
    expect(withoutKeys(written)).toEqual([])
    expect(await look(keel.here, caseId)).toMatchObject({ tier: 'ROUTINE', standing: { state: 'closed' } })
  })
})

describe('a form that is being answered', () => {
  const casesOf = async ({ intakeId }: TestIntake) =>
    keel.asOwner('SELECT tier, submitted_at FROM triage_case WHERE intake_id = $1', [intakeId])
  let intake: TestIntake
  beforeEach(async () => {
    intake = await newIntake(keel.here)
    must(await save(intake, hasFallen, { page: 'injury' }))
    expect(await casesOf(intake)).toEqual([])
  })

  it('opens a case by the true age at once', async () => {
    const written = await keel.recorded(() => correct(intake.patient, bornIn('1948')))
    expect(withoutKeys(written)).toEqual([again(46, 78), alert])
    expect(await casesOf(intake)).toEqual([{ tier: 'URGENT', submitted_at: null }])
  })

  it('is heard by the true age whichever comes first of a correction and an answer', async () => {
    for (let round = 0; round < 5; round += 1) {
      const begun = await newIntake(keel.here)
      const [, saved] = await Promise.all([
        correct(begun.patient, bornIn('1948')),
        save(begun, hasFallen, { page: 'injury' }),
      ])
      must(saved)
      expect(await casesOf(begun)).toMatchObject([{ tier: 'URGENT' }])
    }
  })

  it('opens none once its link is over', async () => {
    await keel.asOwner('UPDATE invitation SET expires_at = $2 WHERE patient_id = $1', [
      intake.patient.patientId,
      start.now(),
    ])
    await correct(intake.patient, bornIn('1948'))
    expect(await casesOf(intake)).toEqual([])
  })
})

it('opens a case for a calm check-in of an open case, sent when it was, and says so there', async () => {
  const followed = await newFollowed(keel, keel.here)
  must(await advance(keel.here, followed, thursday()))
  const smallFall = { 'injury-since': 'minor', 'injury-risks': ['none'], 'can-stand': 'yes' }
  const sent = await sendCheckIn(followed.patient, { ...calm, ...smallFall }, thursday(60))
  expect(await checkInOf(keel, followed)).toMatchObject({ state: 'answered' })
  const before = (await told(followed.caseId)).length
  await correct(followed.patient, bornIn('1948'), thursday(90))
  const caseId = await caseIdOf(keel, sent)
  expect(await look(keel.here, caseId)).toMatchObject({ tier: 'URGENT', decidedBy: 'fall-since' })
  expect(await told(caseId)).toEqual([again(46, 78), { ...alert, flags: ['New fall, risk'] }])
  expect(await keel.asOwner('SELECT submitted_at FROM triage_case WHERE id = $1', [caseId])).toEqual([
    { submitted_at: thursday(60).now() },
  ])
  expect(await checkInOf(keel, followed)).toMatchObject({ state: 'worse' })
  const since = (await told(followed.caseId)).slice(before)
  expect(since).toContainEqual(again(46, 78))
  expect(since).toContainEqual({ type: 'check-in-worse', kind: 'day-3', caseId })
})

describe('two records of one person', () => {
  const year = '1984'
  const known = async () => {
    const patient = await newPatient(keel.here)
    await correct(patient, bornIn('1948'), at(1))
    return patient
  }

  it('a start-page arrival who mistyped the year is triaged by the record that they belong to', async () => {
    const { patientId: otherId } = await known()
    const patient = await newArrival(keel, keel.here, bornIn(year))
    const { intakeId } = must(await beginIntake(patient, { agreed: true }, start))
    const caseId = await sendFall({ patient, intakeId })
    const input = { patientId: patient.patientId, otherId, recordNumber: '' }
    const written = await keel.recorded(() => matchPatient(keel.here.reception, input, at(5)))
    must(written.value)
    expect(withoutKeys(written)).toEqual([again(42, 78), raised])
    expect(await look(keel.here, caseId)).toMatchObject({ tier: 'URGENT', decidedBy: 'F1', patient: { age: 78 } })
    const flags = ['F1']
    expect(written.audit.map(({ event }) => event)).toContainEqual({ type: 'intake.alerted', intakeId, caseId, flags })
  })

  async function merge(patientId: string, otherId: string, taken: readonly string[]) {
    const { pair } = must(await viewMerge(keel.here.clinician, { patientId, otherId }, at(5)))
    const input = { patientId, otherId, taken, drawn: pair?.drawn ?? '' }
    return keel.recorded(async () => must(await mergePatients(keel.here.clinician, input, at(5))))
  }

  it('merged, the forms of both are heard by the date that was chosen; undone, by what each had', async () => {
    const { patient: kept, caseId: first } = await newFall()
    const other = await known()
    const written = await merge(kept.patientId, other.patientId, ['dateOfBirth'])
    expect(withoutKeys(written)).toEqual([again(46, 78), raised])
    expect(await look(keel.here, first)).toMatchObject({ tier: 'URGENT', patient: { age: 78 } })

    const { merges } = must(await viewPatient(keel.here.lead, { patientId: kept.patientId }, at(6)))
    must(await undoMerge(keel.here.lead, { mergeId: merges[0]?.id ?? '' }, at(6)))
    expect(await look(keel.here, first)).toMatchObject({ tier: 'URGENT', patient: { age: 46 } })
    expect((await told(first)).at(-1)).toEqual(again(78, 46))
  })

  it('merged, a form of the other is heard by the date of the record that is kept, and undone by its own again', async () => {
    const { patient: other, caseId } = await newFall()
    const { patientId } = await known()
    await merge(patientId, other.patientId, [])
    expect(await look(keel.here, caseId)).toMatchObject({ tier: 'URGENT', patient: { id: patientId, age: 78 } })

    const { merges } = must(await viewPatient(keel.here.lead, { patientId }, at(6)))
    must(await undoMerge(keel.here.lead, { mergeId: merges[0]?.id ?? '' }, at(6)))
    expect(await look(keel.here, caseId)).toMatchObject({ patient: { id: other.patientId, age: 46 } })
    expect((await told(caseId)).at(-1)).toEqual(again(78, 46))
  })

  it('merged by one age, nothing is heard again', async () => {
    const { patient: kept } = await newFall()
    const other = await newPatient(keel.here)
    expect(withoutKeys(await merge(kept.patientId, other.patientId, []))).toEqual([])
  })
})
