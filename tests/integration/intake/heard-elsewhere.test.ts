import { beforeEach, describe, expect, it } from 'vitest'
import { askFollowUp } from '@/lib/operations/cases/ask-follow-up'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { setNextStep } from '@/lib/operations/cases/set-next-step'
import { viewCase } from '@/lib/operations/cases/view-case'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { must } from '@/prisma/sample/live-story'
import { captured } from '@/tests/bench/statements'
import { advance, calm, newFollowed, sendCheckIn, thursday } from '@/tests/support/check-in'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, newCase, newIntake, save, submit, type TestCase } from '@/tests/support/patient'
import { keelItself } from '@/tests/support/refusals'

const keel = testKeel()
let first: TestCase

beforeEach(async () => {
  first = await newCase(keel, keel.here)
})

const seen = async ({ caseId }: Pick<TestCase, 'caseId'>, minutes: number) =>
  must(await viewCase(keel.here.clinician, { caseId }, at(minutes)))
const rowOf = async ({ caseId }: TestCase, minutes: number) =>
  must(await listWorklist(keel.here.clinician, {}, at(minutes))).rows.find(({ id }) => id === caseId)
/** Their clinician asked for another form, and it is begun. */
const another = async () => {
  must(await askFollowUp(keel.here.clinician, { caseId: first.caseId }, at(5)))
  const { intakeId } = must(await beginIntake(first.patient, { agreed: true }, at(7)))
  return { patient: first.patient, intakeId }
}

describe('a patient who is waited for in one case, and heard in another', () => {
  it('is no longer waited for: the case says where they were heard, and that it is the clinic’s turn', async () => {
    const form = await another()
    expect((await seen(first, 8)).nextStep?.kind).toBe('wait')
    const raise = () => save(form, { 'ces-saddle': 'new' }, { clock: at(9) })
    const { audit, timeline } = await keel.recorded(raise)
    const caseId = await caseIdOf(keel, form)
    expect(audit.map(({ event }) => event)).toEqual([
      expect.objectContaining({ type: 'intake.saved' }),
      expect.objectContaining({ type: 'intake.alerted', caseId }),
      { type: 'case.wait-ended', caseId: first.caseId },
    ])
    expect(timeline.map(({ event }) => event)).toContainEqual({ type: 'heard-elsewhere', caseId })
    expect(await rowOf(first, 10)).toMatchObject({ hasNews: true, nextStep: { kind: 'call' } })
    const { nextStep, othersOpen, timeline: told } = await seen(first, 10)
    expect(nextStep).toEqual({ kind: 'call', at: at(9 + 24 * 60).now(), to: null })
    expect(othersOpen).toEqual([{ id: caseId, tier: 'EMERGENCY', openedAt: at(9).now(), isStillAnswering: true }])
    expect(told.at(-1)).toMatchObject({ by: { kind: 'patient' }, event: { type: 'heard-elsewhere', caseId } })
    expect((await seen({ caseId }, 10)).othersOpen).toMatchObject([{ id: first.caseId, isStillAnswering: false }])
  })

  it('is not said to have been silent afterwards', async () => {
    const form = await another()
    must(await submit(form, 0, at(9)))
    must(await escalateMissed(keelItself(keel.here), {}, at(8 * 24 * 60)))
    const types = (await seen(first, 8 * 24 * 60)).timeline.map(({ event }) => event.type)
    expect(types).toContain('heard-elsewhere')
    expect(types).not.toContain('wait-ended')
  })

  it('is heard again with the form that had opened its case before', async () => {
    const form = await another()
    must(await save(form, { 'ces-saddle': 'new' }, { clock: at(9) }))
    const waits = { caseId: first.caseId, revision: 0, kind: 'wait', delay: 'next-day', to: '' }
    must(await setNextStep(keel.here.clinician, waits, at(10)))
    const { timeline } = await keel.recorded(() => submit(form, 1, at(11)))
    expect(timeline.map(({ event }) => event.type).sort()).toEqual(['heard-elsewhere', 'intake-submitted'])
    expect((await seen(first, 12)).nextStep?.kind).toBe('call')
  })

  it('is not by answers that nobody has to read, nor where nobody waits, nor is another patient', async () => {
    const other = await newIntake(keel.here)
    const form = await another()
    must(await save(form, { trauma: 'none' }, { page: 'injury', clock: at(9) }))
    must(await save(other, { 'ces-saddle': 'new' }, { clock: at(9) }))
    expect((await seen(first, 10)).nextStep?.kind).toBe('wait')
    const calls = { caseId: first.caseId, revision: 0, kind: 'call', delay: 'two-hours', to: '' }
    must(await setNextStep(keel.here.clinician, calls, at(10)))
    const { nextStep } = await seen(first, 10)
    const { timeline } = await keel.recorded(() => submit(form, 1, at(11)))
    expect(timeline.map(({ event }) => event.type)).toEqual(['intake-submitted'])
    expect((await seen(first, 12)).nextStep).toEqual(nextStep)
  })

  it('costs a statement more only where somebody waits', async () => {
    const form = await another()
    const waits = await captured(async () => must(await save(form, { 'ces-saddle': 'new' }, { clock: at(9) })))
    const intake = await newIntake(keel.here)
    const none = await captured(async () => must(await save(intake, { 'ces-saddle': 'new' }, { clock: at(9) })))
    expect([none.length, waits.length > none.length]).toEqual([8, true])
  })
})

describe('a calm check-in', () => {
  it('ends the wait of the case that it follows, which says that it was answered, and nothing of silence', async () => {
    const followed = await newFollowed(keel, keel.here)
    must(await advance(keel.here, followed, thursday()))
    const waits = { caseId: followed.caseId, revision: 0, kind: 'wait', delay: 'two-weeks', to: '' }
    must(await setNextStep(keel.here.clinician, waits, thursday(1)))
    const { audit, timeline } = await keel.recorded(() => sendCheckIn(followed.patient, calm, thursday(2)))
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'check-in-answered', kind: 'day-3' }])
    expect(audit.at(-1)?.event).toEqual({ type: 'case.wait-ended', caseId: followed.caseId })
    const { nextStep } = must(await viewCase(keel.here.clinician, { caseId: followed.caseId }, thursday(3)))
    expect(nextStep?.kind).toBe('call')
  })
})
