import { beforeEach, describe, expect, it } from 'vitest'
import { composePlan } from '@/lib/operations/handouts/compose-plan'
import { viewPlanning } from '@/lib/operations/handouts/view-planning'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { newPlan, someExercise } from '@/tests/support/exercise-plan'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newCase, newPatient, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
})

const input = (change: object = {}) => ({ caseId: subject.caseId, ...change })
const view = async (change: object = {}) => must(await viewPlanning(keel.here.clinician, input(change), at(5)))

describe('viewPlanning', () => {
  refusesOthers(keel, { operation: viewPlanning, action: 'handout.assign', input, roles: ['clinician', 'lead'] })

  it('offers each exercise with its pictures, and starts of which none is chosen; and that somebody looked', async () => {
    const { value, audit } = await keel.recorded(() => viewPlanning(keel.here.clinician, input(), at(5)))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'giving.viewed', patientId: subject.patient.patientId }])
    const { exercises, items, from, pictures, lastOn, spoken } = must(value)
    expect(exercises).toHaveLength(8)
    expect({ items, from, lastOn }).toEqual({ items: [], from: '', lastOn: null })
    expect(Object.keys(pictures)).toEqual(expect.arrayContaining(exercises.flatMap((each) => [...each.pictures])))
    expect(spoken.map(({ locale }) => locale)).toEqual(['en'])
  })

  it('starts from what is told in the handouts, or from the last plan, and from nothing that nobody knows', async () => {
    const started = async (from: string) => (await view({ from })).items.map(({ exercise }) => exercise)
    expect(await started('first-days')).toEqual(['knee-bends', 'out-of-bed'])
    expect(await started('last')).toEqual([])
    expect(await started('unknown')).toEqual([])
    const plan = newPlan({ caseId: subject.caseId, exercises: [someExercise('bridge', { word: 'Slowly.' })] })
    must(await composePlan(keel.here.clinician, plan, at(6)))
    const { items, lastOn } = await view({ from: 'last' })
    expect(items).toMatchObject([{ exercise: 'bridge', dose: { sets: 2, times: 10, seconds: 5 }, word: 'Slowly.' }])
    expect(lastOn).toEqual(at(6).now())
  })

  it('says what speaks against exercises', async () => {
    const { caseId } = await newAlert(keel, keel.here)
    expect((await view({ caseId })).cautions).toEqual([expect.stringContaining('a look first')])
  })

  it('has nothing to go by without a form, and lets the language be chosen', async () => {
    const { patientId } = await newPatient(keel.here)
    const shown = must(await viewPlanning(keel.here.clinician, { patientId }, at(5)))
    expect(shown).toMatchObject({ caseId: null, hasForm: false, cautions: [], openCaseId: null })
  })

  it('is of nobody where it names nobody', async () => {
    expect(await viewPlanning(keel.here.clinician, {}, at(5))).toMatchObject({ code: 'not-found' })
  })
})
