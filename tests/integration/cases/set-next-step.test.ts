import { beforeEach, describe, expect, it } from 'vitest'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { setNextStep } from '@/lib/operations/cases/set-next-step'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, look, newCase, newIntake, save, type TestCase } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'
import { badWords } from '@/tests/support/words'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
})

const input = (change: object = {}) => ({
  caseId: subject.caseId,
  revision: 0,
  kind: 'see',
  delay: 'next-day',
  to: '',
  ...change,
})
const set = (change: object = {}) => setNextStep(keel.here.clinician, input(change), at(2))

describe('setNextStep', () => {
  refusesOthers(keel, { operation: setNextStep, action: 'case.set-next-step', input, roles: ['clinician', 'lead'] })

  it('keeps what is next, by whom it was said, and leaves a form that is open elsewhere valid', async () => {
    const { value, audit, timeline } = await keel.recorded(() => set({ kind: 'hand-over', to: 'physios' }))
    expect(value).toEqual({ ok: true, value: null })
    const by = at(24 * 60 + 2).now()
    expect(timeline.map(({ event }) => event)).toEqual([
      { type: 'next-step-set', step: 'hand-over', at: by.toISOString(), to: 'physios', delay: 'next-day' },
    ])
    expect(audit.map(({ event }) => event)).toMatchObject([{ type: 'case.next-step-set', step: 'hand-over' }])
    expect(JSON.stringify(audit)).not.toContain('physios')
    const after = await look(keel.here, subject.caseId)
    expect(after).toMatchObject({ revision: 0, firstLookAt: at(2).now() })
    expect(after.nextStep).toEqual({ kind: 'hand-over', at: by, to: 'physios' })
  })

  it('keeps when the patient comes in, until something else is next', async () => {
    const comesIn = { delay: '', visitDay: '2026-11-24', visitTime: '09:30' }
    const { timeline } = await keel.recorded(() => set(comesIn))
    const visit = new Date('2026-11-24T17:30:00Z')
    const agreed = { kind: 'see', at: visit, to: null, isAgreed: true }
    expect(timeline.map(({ event }) => event)).toEqual([
      { type: 'next-step-set', step: 'see', at: visit.toISOString(), to: null, isAgreed: true },
    ])
    expect((await look(keel.here, subject.caseId)).nextStep).toEqual(agreed)
    const { rows } = must(await listWorklist(keel.here.clinician, {}, at(3)))
    const row = rows.find(({ id }) => id === subject.caseId)
    expect(row).toMatchObject({ nextStep: { ...agreed, at: visit.getTime() }, bookedLate: null })
    must(await set())
    expect((await look(keel.here, subject.caseId)).nextStep).toEqual({
      kind: 'see',
      at: at(24 * 60 + 2).now(),
      to: null,
    })
  })

  it('takes an older visit for none, where a Keel of before has moved the step', async () => {
    must(await set({ delay: '', visitDay: '2026-11-24', visitTime: '09:30' }))
    await keel.asOwner(`UPDATE triage_case SET next_at = next_at + interval '1 day' WHERE id = $1`, [subject.caseId])
    const { nextStep } = await look(keel.here, subject.caseId)
    expect(nextStep).toEqual({ kind: 'see', at: new Date('2026-11-25T17:30:00Z'), to: null })
  })

  it('is refused where nobody has looked and the patient raised the case since the form was drawn', async () => {
    const intake = await newIntake(keel.here)
    must(await save(intake, { ivdu: 'yes' }, { page: 'conditions' }))
    subject = { ...intake, caseId: await caseIdOf(keel, intake) }
    must(await save(intake, { 'ces-saddle': 'new' }, { revision: 1, clock: at(1) }))
    const calls = { kind: 'call', delay: 'next-day' }
    const contents = await keel.contents()
    expect(await set(calls)).toEqual({ ok: false, code: 'case-changed' })
    expect(await keel.contents()).toEqual(contents)
    expect(must(await escalateMissed(keelItself(keel.here), {}, at(12))).told).toBeGreaterThan(0)
    expect((await look(keel.here, subject.caseId)).escalation).not.toBeNull()
    expect((await set({ ...calls, revision: 1 })).ok).toBe(true)
  })

  it('goes by no revision once somebody has looked: an older form adds to what it did not show', async () => {
    must(await claimCase(keel.here.colleague, { caseId: subject.caseId }, at(1)))
    expect(await set({ kind: 'call' })).toEqual({ ok: true, value: null })
  })

  it('is over when the case is closed, and none is set after', async () => {
    must(await set())
    must(
      await closeCase(
        keel.here.lead,
        { caseId: subject.caseId, revision: 0, outcome: 'seen', words: 'As agreed.' },
        start,
      ),
    )
    expect((await look(keel.here, subject.caseId)).nextStep).toBeNull()
    const contents = await keel.contents()
    expect(await set()).toEqual({ ok: false, code: 'case-closed' })
    expect(await keel.contents()).toEqual(contents)
  })

  it.each<readonly [string, string, object]>([
    ['no kind', 'kind', { kind: '' }],
    ['the first look', 'kind', { kind: 'look' }],
    ['no time', 'delay', { delay: 'constructor' }],
    ['a visit of a day gone by', 'visitDay', { delay: '', visitDay: '2026-11-20', visitTime: '09:30' }],
    ['a visit without a time', 'visitTime', { delay: '', visitDay: '2026-11-24' }],
    ['nobody to hand over to', 'to', { kind: 'hand-over', to: ' ' }],
    ['a long name', 'to', { kind: 'hand-over', to: 'x'.repeat(81) }],
    ...badWords.map(([what, to]) => [what, 'to', { kind: 'hand-over', to }] as const),
  ])('refuses %s beside its field (%s) and stores nothing', async (_what, field, change) => {
    const contents = await keel.contents()
    expect(await set(change)).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: {} } })
    expect(await keel.contents()).toEqual(contents)
  })
})

describe('the database', () => {
  const changes = [
    `next_step = NULL, queue_rank = 3`,
    // Somebody has looked at what is still to be looked at.
    `first_look_at = now()`,
    `queue_rank = 2`,
    // To nobody.
    `first_look_at = now(), next_step = 'hand-over', queue_rank = 1`,
  ]
  it('refuses an open case without a next step, or with one that its row belies', async () => {
    for (const change of changes) {
      const made = keel.asOwner(`UPDATE triage_case SET ${change} WHERE id = $1`, [subject.caseId])
      await expect(made, change).rejects.toThrow(/check constraint/)
    }
  })
})
