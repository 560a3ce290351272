import { beforeEach, describe, expect, it } from 'vitest'
import { acknowledgeInterrupt } from '@/lib/operations/intake/acknowledge-interrupt'
import { viewIntakePage } from '@/lib/operations/intake/view-intake-page'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, newAlert, newIntake, save, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newAlert(keel, keel.here)
})

const acknowledge = () =>
  acknowledgeInterrupt(subject.patient, { intakeId: subject.intakeId, advice: 'emergency-department' }, at(1))
const interrupt = async () => {
  const page = { intakeId: subject.intakeId, page: 'bladder-and-bowel' }
  return must(await viewIntakePage(subject.patient, page, start)).interrupt
}

describe('acknowledgeInterrupt', () => {
  refusesOthers(keel, {
    operation: acknowledgeInterrupt,
    action: 'intake.acknowledge',
    input: () => ({ intakeId: subject.intakeId, advice: 'emergency-department' }),
    roles: [],
  })

  it('is on the case for whoever calls, and lets the patient go on', async () => {
    expect((await interrupt())?.findingIds).toHaveLength(1)
    const { value, audit, timeline } = await keel.recorded(acknowledge)
    expect(value).toEqual({ ok: true, value: null })
    const [finding] = (await look(keel.here, subject.caseId)).findings
    expect(finding?.acknowledgedAt).toEqual(at(1).now())
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'intake.acknowledged', intakeId: subject.intakeId, findingIds: [finding?.id] },
    ])
    expect(timeline).toMatchObject([
      { actorKind: 'patient', event: { type: 'interrupt-acknowledged', flags: ['ces-retention'] } },
    ])
    expect(await interrupt()).toBeNull()
  })

  it('is recorded once when tapped twice, at once and later', async () => {
    const { value, audit } = await keel.recorded(() => Promise.all([acknowledge(), acknowledge()]))
    expect(value.every(({ ok }) => ok)).toBe(true)
    expect(audit).toHaveLength(1)
    const contents = await keel.contents()
    expect((await acknowledge()).ok).toBe(true)
    expect(await keel.contents()).toEqual(contents)
  })

  it('does not wave through the next advice when the button is tapped twice', async () => {
    must(await save(subject, { 'suicidal-thoughts': 'plan' }, { page: 'mood', revision: 1 }))
    must(await acknowledge())
    must(await acknowledge())
    expect((await interrupt())?.advice).toBe('crisis')
  })

  it('has nothing to record where nothing interrupts', async () => {
    const { patient, intakeId } = await newIntake(keel.here)
    const contents = await keel.contents()
    expect((await acknowledgeInterrupt(patient, { intakeId, advice: 'emergency-department' }, start)).ok).toBe(true)
    expect(await keel.contents()).toEqual(contents)
  })

  it('is asked again for a sign that comes after', async () => {
    must(await acknowledge())
    must(await save(subject, { 'ces-retention': 'new', 'ces-saddle': 'new' }, { revision: 1 }))
    expect(await interrupt()).not.toBeNull()
  })
})
