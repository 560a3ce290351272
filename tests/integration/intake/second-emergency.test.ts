import { beforeEach, describe, expect, it } from 'vitest'
import { liveStep, openList } from '@/lib/cases/live-state'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { logCall } from '@/lib/operations/cases/log-call'
import { viewCase } from '@/lib/operations/cases/view-case'
import { replyToEmergency } from '@/lib/operations/intake/reply-to-emergency'
import { viewEmergency } from '@/lib/operations/intake/view-emergency'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert, save, type TestCase } from '@/tests/support/patient'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newAlert(keel, keel.here)
})

const reached = async (minutes: number) => {
  const call = { caseId: subject.caseId, result: 'reached', words: 'On the way with a sister.' }
  must(await logCall(keel.here.clinician, call, at(minutes)))
}
const goes = async (minutes: number) => {
  const going = { intakeId: subject.intakeId, advice: 'emergency-department', reply: 'going' }
  must(await replyToEmergency(subject.patient, going, at(minutes)))
}
/** A sign of shock, for which help has to come. */
const faints = async (minutes: number, faint: 'yes' | 'unsure' = 'yes', revision = 1) => {
  must(await save(subject, { 'faint-clammy': faint }, { page: 'sudden-signs', revision, clock: at(minutes) }))
}
const seen = async (minutes: number) =>
  must(await viewCase(keel.here.clinician, { caseId: subject.caseId }, at(minutes)))
const told = async (minutes: number) =>
  must(await viewEmergency(subject.patient, { intakeId: subject.intakeId }, at(minutes)))
const ofThis = async (minutes: number) => {
  const answer = must(await listWorklist(keel.here.clinician, {}, at(minutes)))
  return { ...answer, emergencies: answer.emergencies.filter(({ id }) => id === subject.caseId) }
}
const hears = async (state: ReturnType<typeof openList>, minutes: number) =>
  liveStep(state, { kind: 'answer', reply: await ofThis(minutes), at: minutes })

describe('a second sign of an emergency, after the patient was spoken with about the first', () => {
  it('is new: to be looked at, rung, with no word of what was said before', async () => {
    const first = openList(await ofThis(1))
    await goes(2)
    await reached(4)
    const known = await hears(first, 5)
    expect(known.list.latest.emergencies).toEqual([])
    expect(await seen(5)).toMatchObject({ nextStep: { kind: 'see' }, patientSays: { reply: 'going' } })

    await faints(20)
    expect(await told(21)).toMatchObject({
      emergency: { advice: 'ambulance', says: null },
      status: { kind: 'waiting', by: at(30).now(), isLate: false },
    })
    const look = { kind: 'look', at: at(30).now(), to: null }
    expect(await seen(21)).toMatchObject({ firstLookAt: null, nextStep: look, patientSays: null, dueAt: at(30).now() })
    expect((await hears(known, 21)).told.map((each) => each.map(({ id }) => id))).toEqual([[subject.caseId]])
  })

  it('is not new by being less sure of it', async () => {
    await faints(3)
    await reached(4)
    const { timeline } = await keel.recorded(() => faints(20, 'unsure', 2))
    expect(timeline).toEqual([])
    expect(await seen(21)).toMatchObject({ firstLookAt: at(4).now(), nextStep: { kind: 'see' } })
    expect((await told(21)).status).toMatchObject({ kind: 'called', isReached: true })
  })
})

describe('signs that follow each other before anybody looked', () => {
  it('ring once, come due with the first, and do not wear what was said of it', async () => {
    const first = await hears(openList({ ...(await ofThis(0)), emergencies: [] }), 1)
    await goes(2)
    await faints(6)
    const { revision } = must(
      await save(subject, { 'neuro-weak-both': 'new' }, { page: 'legs', revision: 2, clock: at(7) }),
    )
    expect(revision).toBe(3)
    expect((await hears(first, 8)).told).toHaveLength(1)
    expect(await seen(8)).toMatchObject({ dueAt: at(10).now(), nextStep: { at: at(10).now() }, patientSays: null })
  })
})
