import { beforeEach, describe, expect, it } from 'vitest'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, newAlert, newIntake, save, submit, type TestCase } from '@/tests/support/patient'

const keel = testKeel()
const worklist = async () => must(await listWorklist(keel.here.clinician, { filter: 'all', after: '' }, start)).rows

describe('an answer that means EMERGENCY', () => {
  it('opens a case at once, first on the worklist, while the patient is still answering', async () => {
    const calm = await newIntake(keel.here)
    must(await submit(calm, 0))
    const intake = await newIntake(keel.here)
    const { value, audit, timeline } = await keel.recorded(() =>
      save(intake, { 'ces-saddle': 'new' }, { clock: at(1) }),
    )
    expect(must(value).isInterrupting).toBe(true)
    expect(audit.map(({ event }) => event.type)).toEqual(['intake.saved', 'intake.alerted'])
    expect(audit[1]?.event).toMatchObject({ intakeId: intake.intakeId, flags: ['ces-saddle'] })
    expect(timeline).toMatchObject([
      { actorKind: 'patient', event: { type: 'alert-raised', tier: 'EMERGENCY', flags: ['ces-saddle'] } },
    ])
    const [row] = await worklist()
    expect(row).toMatchObject({ tier: 'EMERGENCY', isStillAnswering: true, owner: null })
    expect(row?.nextStep).toEqual({ kind: 'look', at: at(11).now().getTime(), to: null })
    expect(row?.topFlags).toHaveLength(1)
  })

  it('is one alert when the phone sends it twice at once', async () => {
    const intake = await newIntake(keel.here)
    const send = () => Promise.all([save(intake, { 'ces-saddle': 'new' }), save(intake, { 'ces-saddle': 'new' })])
    const { timeline } = await keel.recorded(send)
    expect(timeline).toHaveLength(1)
  })

  it('opens one case when two devices say two things at once', async () => {
    const intake = await newIntake(keel.here)
    const legs = { page: 'legs' }
    await Promise.all([save(intake, { 'ces-saddle': 'new' }), save(intake, { 'neuro-weak-both': 'new' }, legs)])
    const rows = await keel.asOwner('SELECT tier FROM triage_case WHERE intake_id = $1', [intake.intakeId])
    expect(rows).toEqual([{ tier: 'EMERGENCY' }])
  })
})

describe('an answer that was a slip', () => {
  let subject: TestCase
  beforeEach(async () => {
    subject = await newAlert(keel, keel.here)
  })

  it('is corrected, and the alert stays beside the correction', async () => {
    const saved = must(await save(subject, { 'ces-retention': 'no' }, { revision: 1, clock: at(2) }))
    expect(saved.isInterrupting).toBe(false)
    const seen = await look(keel.here, subject.caseId)
    expect(seen).toMatchObject({ tier: 'EMERGENCY', triageTier: 'EMERGENCY', decidedBy: 'ces-retention' })
    expect(seen.findings).toMatchObject([{ flag: 'ces-retention', withdrawnAt: at(2).now() }])
    expect((await worklist()).find(({ id }) => id === subject.caseId)).toMatchObject({ tier: 'EMERGENCY' })
    expect((await worklist()).find(({ id }) => id === subject.caseId)?.topFlags).toHaveLength(1)
  })

  it('and then sent does not lower the case, though what was sent is calm', async () => {
    must(await save(subject, { 'ces-retention': 'no' }, { revision: 1 }))
    must(await submit(subject, 2))
    const seen = await look(keel.here, subject.caseId)
    expect(seen).toMatchObject({ tier: 'EMERGENCY', decidedBy: 'ces-retention' })
    const [sent] = await keel.asOwner('SELECT tier FROM submission WHERE intake_id = $1', [subject.intakeId])
    expect(sent).toEqual({ tier: 'SOON' })
  })

  it('that is given again is raised again, and interrupts again', async () => {
    must(await save(subject, { 'ces-retention': 'no' }, { revision: 1 }))
    const saved = must(await save(subject, { 'ces-retention': 'new' }, { revision: 2 }))
    expect(saved.isInterrupting).toBe(true)
    const { findings } = await look(keel.here, subject.caseId)
    expect(findings.map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([false, true])
  })
})

describe('sending', () => {
  it('raises again what a clinician had lowered, where the flag still stands', async () => {
    const subject = await newAlert(keel, keel.here)
    const lower = { revision: 0, tier: 'ROUTINE', reason: 'answer-was-a-slip', words: 'Meant last year.' }
    must(await changeTier(keel.here.clinician, { caseId: subject.caseId, ...lower }, start))
    must(await submit(subject, 1))
    expect(await look(keel.here, subject.caseId)).toMatchObject({ tier: 'EMERGENCY', triageTier: 'EMERGENCY' })
  })

  it('beside a change of the tier at the same moment loses neither', async () => {
    const subject = await newAlert(keel, keel.here)
    const change = { revision: 0, tier: 'URGENT', reason: 'examined', words: 'Seen in the hall.' }
    const changing = changeTier(keel.here.clinician, { caseId: subject.caseId, ...change }, start)
    const [changed, sent] = await Promise.all([changing, submit(subject, 1)])
    expect(sent.ok).toBe(true)
    if (!changed.ok) expect(changed.code).toBe('case-changed')
    const { timeline, tier } = await look(keel.here, subject.caseId)
    expect(tier).toBe('EMERGENCY')
    expect(timeline.filter(({ event }) => event.type === 'tier-changed')).toHaveLength(changed.ok ? 1 : 0)
  })
})

describe('a closed case', () => {
  let subject: TestCase
  beforeEach(async () => {
    subject = await newAlert(keel, keel.here)
    const closing = { caseId: subject.caseId, revision: 0, outcome: 'sent-to-emergency', words: 'As agreed.' }
    must(await closeCase(keel.here.clinician, closing, start))
  })
  const state = async () => (await look(keel.here, subject.caseId)).standing.state

  it('opens again when the form is sent', async () => {
    const { timeline } = await keel.recorded(async () => must(await submit(subject, 1)))
    expect(timeline.map(({ event }) => event.type)).toEqual(['intake-submitted', 'reopened-by-patient'])
    expect(await state()).toBe('open')
  })

  it('opens again when one more sign is reported, though the tier is as high as before', async () => {
    must(await save(subject, { 'ces-retention': 'new', 'ces-saddle': 'new' }, { revision: 1 }))
    expect(await state()).toBe('open')
    expect((await worklist()).some(({ id }) => id === subject.caseId)).toBe(true)
  })

  it('stays closed over answers that say nothing new', async () => {
    must(await save(subject, { trauma: 'none' }, { page: 'injury', revision: 1 }))
    expect(await state()).toBe('closed')
  })
})
