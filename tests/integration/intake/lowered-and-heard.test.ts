import { beforeEach, describe, expect, it } from 'vitest'
import { liveStep, openList } from '@/lib/cases/live-state'
import { askFollowUp } from '@/lib/operations/cases/ask-follow-up'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { closeCase } from '@/lib/operations/cases/close-case'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { viewCase } from '@/lib/operations/cases/view-case'
import { replyToEmergency } from '@/lib/operations/intake/reply-to-emergency'
import { viewEmergency } from '@/lib/operations/intake/view-emergency'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, newIntake, save, type TestCase } from '@/tests/support/patient'
import { keelItself } from '@/tests/support/refusals'

const keel = testKeel()
const later = 5 * 60
let subject: TestCase

/** Two signs of an emergency; the form is still being answered, at revision 1. */
beforeEach(async () => {
  const intake = await newIntake(keel.here)
  must(await save(intake, { 'ces-retention': 'new', 'ces-saddle': 'new' }))
  subject = { ...intake, caseId: await caseIdOf(keel, intake) }
})

const lower = async (revision = 0) => {
  const lowered = { revision, tier: 'ROUTINE', reason: 'spoke-with-patient', words: 'Both for years.' }
  must(await changeTier(keel.here.clinician, { caseId: subject.caseId, ...lowered }, at(5)))
}
const close = async (revision: number, outcome = 'advice-given') => {
  const closing = { caseId: subject.caseId, revision, outcome, words: 'As agreed.' }
  must(await closeCase(keel.here.lead, closing, at(20)))
}
const takeOneBack = async (minutes: number) => {
  const back = { 'ces-retention': 'new', 'ces-saddle': 'no' } as const
  must(await save(subject, back, { revision: 1, clock: at(minutes) }))
}
const newSign = async (minutes: number) => {
  must(await save(subject, { 'neuro-weak-both': 'new' }, { page: 'legs', revision: 1, clock: at(minutes) }))
}
const seen = async (minutes: number) =>
  must(await viewCase(keel.here.clinician, { caseId: subject.caseId }, at(minutes)))
const statusNow = async (minutes: number) =>
  must(await viewEmergency(subject.patient, { intakeId: subject.intakeId }, at(minutes))).status
const worklist = async (minutes: number) => must(await listWorklist(keel.here.clinician, {}, at(minutes)))
const isTold = async (minutes: number) => {
  must(await escalateMissed(keelItself(keel.here), {}, at(minutes)))
  return (await seen(minutes)).escalation !== null
}

describe('a case that a clinician lowered after they spoke with the patient', () => {
  beforeEach(() => lower())

  it('stays as it was decided where the patient takes a sign back, and nobody is called', async () => {
    const { timeline } = await keel.recorded(() => takeOneBack(6))
    expect(timeline).toEqual([])
    expect(await seen(7)).toMatchObject({ tier: 'ROUTINE', triageTier: 'EMERGENCY', firstLookAt: at(5).now() })
    expect(await isTold(60)).toBe(false)
  })

  it('rises by a lesser flag to that, and says from where to where', async () => {
    const { timeline } = await keel.recorded(() =>
      save(subject, { ivdu: 'yes' }, { page: 'conditions', revision: 1, clock: at(6) }),
    )
    expect(timeline.map(({ event }) => event)).toEqual([
      { type: 'alert-raised', tier: 'URGENT', flags: ['ivdu'], from: 'ROUTINE', to: 'URGENT' },
    ])
    expect(await seen(7)).toMatchObject({ tier: 'URGENT', firstLookAt: null, nextStep: { kind: 'look' } })
  })

  it('is an emergency again by a sign that is new, and by one that is given anew', async () => {
    await newSign(6)
    expect(await seen(7)).toMatchObject({ tier: 'EMERGENCY', firstLookAt: null, nextStep: { kind: 'look' } })
    await lower(2)
    must(await save(subject, { 'ces-retention': 'new', 'ces-saddle': 'no' }, { revision: 2, clock: at(8) }))
    expect(await seen(9)).toMatchObject({ tier: 'ROUTINE' })
    must(await save(subject, { 'ces-retention': 'new', 'ces-saddle': 'new' }, { revision: 3, clock: at(10) }))
    const { tier, timeline } = await seen(11)
    expect(tier).toBe('EMERGENCY')
    expect(timeline.at(-1)?.event).toMatchObject({ type: 'alert-raised', from: 'ROUTINE', to: 'EMERGENCY' })
  })
})

describe('a case that was lowered and closed', () => {
  beforeEach(async () => {
    await lower()
    await close(1)
  })

  it('stays as it is where the patient takes a sign back, and nobody is promised that it is looked at', async () => {
    await takeOneBack(later)
    const { tier, standing, firstLookAt } = await seen(later + 1)
    expect({ tier, state: standing.state, firstLookAt }).toEqual({
      ...{ tier: 'ROUTINE', state: 'closed', firstLookAt: at(5).now() },
    })
    expect(await statusNow(later + 1)).toBeNull()
    expect((await worklist(later + 1)).emergencies.some(({ id }) => id === subject.caseId)).toBe(false)
  })

  it('is open again by a new sign, on the list and with a time that is owed', async () => {
    await newSign(later)
    expect(await statusNow(later + 1)).toEqual({ kind: 'waiting', by: at(later + 10).now(), isLate: false })
    expect((await worklist(later + 1)).emergencies.some(({ id }) => id === subject.caseId)).toBe(true)
    expect(await isTold(later + 11)).toBe(true)
  })
})

describe('a second emergency of the same patient', () => {
  it('is announced on a worklist that announced the first', async () => {
    const first = await newIntake(keel.here)
    const empty = { ...(await worklist(0)), emergencies: [] }
    must(await save(first, { 'ces-retention': 'new' }))
    subject = { ...first, caseId: await caseIdOf(keel, first) }
    const ofThis = async (minutes: number) => {
      const answer = await worklist(minutes)
      return { ...answer, emergencies: answer.emergencies.filter(({ id }) => id === subject.caseId) }
    }
    const hears = async (state: ReturnType<typeof openList>, minutes: number) =>
      liveStep(state, { kind: 'answer', reply: await ofThis(minutes), at: minutes })
    const raised = await hears(openList(empty), 1)
    expect(raised.told).toHaveLength(1)
    await close(0, 'sent-to-emergency')
    const gone = await hears(raised, 21)
    expect(gone.list.latest.emergencies).toEqual([])
    await newSign(later)
    expect((await hears(gone, later + 1)).told.map((each) => each.map(({ id }) => id))).toEqual([
      [subject.caseId],
      [subject.caseId],
    ])
  })

  it('does not wear what they said of the first, and counts as being answered', async () => {
    const going = { intakeId: subject.intakeId, advice: 'emergency-department', reply: 'going' }
    must(await replyToEmergency(subject.patient, going, at(2)))
    await close(0, 'sent-to-emergency')
    expect(await seen(21)).toMatchObject({ patientSays: { reply: 'going' }, isStillAnswering: false })
    await newSign(later)
    const { patientSays, isStillAnswering, timeline } = await seen(later + 1)
    expect([patientSays, isStillAnswering]).toEqual([null, true])
    expect(timeline.map(({ event }) => event)).toContainEqual(expect.objectContaining({ type: 'patient-said' }))
    const row = (await worklist(later + 1)).rows.find(({ id }) => id === subject.caseId)
    expect(row).toMatchObject({ tier: 'EMERGENCY', patientSays: null, isStillAnswering: true })
    const { caseId } = subject
    expect(await askFollowUp(keel.here.clinician, { caseId }, at(later + 2))).toMatchObject({
      code: 'follow-up-too-early',
    })
  })
})
