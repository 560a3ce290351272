import { beforeAll, describe, expect, it } from 'vitest'
import { addNote } from '@/lib/operations/cases/add-note'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { countersignCase } from '@/lib/operations/cases/countersign-case'
import { giveCase } from '@/lib/operations/cases/give-case'
import { logCall } from '@/lib/operations/cases/log-call'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { setNextStep } from '@/lib/operations/cases/set-next-step'
import { undoAct } from '@/lib/operations/cases/undo-act'
import { viewCase } from '@/lib/operations/cases/view-case'
import type { Operation } from '@/lib/operations/gateway'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { must } from '@/prisma/sample/live-story'
import { at, start, type TestClinic } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newCase, type TestCase } from '@/tests/support/patient'
import { askToRead, closedUnderSupervision, supervise } from '@/tests/support/supervised'

const keel = testKeel()
const words = 'In words.'

const open = () => newCase(keel, keel.here)
const held = async () => {
  const subject = await open()
  must(await claimCase(keel.here.clinician, { caseId: subject.caseId }, start))
  return subject
}
const closed = async () => {
  const subject = await open()
  must(await closeCase(keel.here.clinician, { caseId: subject.caseId, revision: 0, outcome: 'seen', words }, start))
  return subject
}
const lastEvent = async (caseId: string) =>
  must(await viewCase(keel.here.clinician, { caseId }, at(1))).timeline.at(-1)?.id

interface Press {
  readonly from: () => Promise<TestCase>
  readonly operation: Operation<unknown>
  readonly fields: (clinic: TestClinic, subject: TestCase) => object | Promise<object>
  /** What the second press hears, where it cannot know that it is one. */
  readonly second?: string
}

const late = 'case-changed'
const presses: Readonly<Record<string, Press>> = {
  'a note': { from: open, operation: addNote, fields: () => ({ words }) },
  'an addendum': { from: closed, operation: addNote, fields: () => ({ words }) },
  'a call': { from: held, operation: logCall, fields: () => ({ result: 'not-reached', words: '' }) },
  'a next step': {
    from: held,
    operation: setNextStep,
    fields: () => ({ revision: 1, kind: 'call', delay: 'half-hour', to: '' }),
  },
  'another tier': {
    ...{ from: open, operation: changeTier, second: late },
    fields: () => ({ revision: 0, tier: 'URGENT', reason: 'examined', words }),
  },
  'an undo': {
    ...{ from: held, operation: undoAct },
    fields: async (_, { caseId }) => ({ eventId: await lastEvent(caseId) }),
  },
  'a hand-over': {
    ...{ from: held, operation: giveCase, second: late },
    fields: ({ colleague }) => ({ revision: 1, toId: colleague.staffId, words }),
  },
  'a closing': {
    ...{ from: held, operation: closeCase, second: late },
    fields: () => ({ revision: 1, outcome: 'seen', words }),
  },
  'a reopening': { from: closed, operation: reopenCase, second: late, fields: () => ({ revision: 1, words }) },
  'a handout': {
    ...{ from: open, operation: assignHandouts, second: 'handout-sent-already' },
    fields: () => ({ handouts: ['h4'], personalLine: '', thoughtOf: false }),
  },
}

describe('a button that is pressed twice', () => {
  it.each(Object.entries(presses))('leaves one row: %s', async (_, { from, operation, fields, second }) => {
    const subject = await from()
    const input = { caseId: subject.caseId, ...(await fields(keel.here, subject)) }
    // Not of the same millisecond: what is due by the clock is due at two moments.
    const press = (ms: number) =>
      operation(keel.here.clinician, input, { now: () => new Date(at(2).now().getTime() + ms) })
    const { value, timeline, audit } = await keel.recorded(() => Promise.all([press(0), press(300)]))
    const heard = value.map((result) => (result.ok ? 'ok' : result.code)).sort()
    expect(heard).toEqual(second ? [second, 'ok'].sort() : ['ok', 'ok'])
    expect([timeline.length, audit.length]).toEqual([1, 1])
  })

  it('counts one try to call, and a later one beside it', async () => {
    const { caseId } = await newAlert(keel, keel.here)
    const call = (minutes: number) =>
      logCall(keel.here.clinician, { caseId, result: 'not-reached', words: '' }, at(minutes))
    await Promise.all([call(2), call(2)])
    const tries = async () => must(await viewCase(keel.here.clinician, { caseId }, at(9))).tries
    expect(await tries()).toBe(1)
    must(await call(4))
    expect(await tries()).toBe(2)
  })

  it('keeps a next step that is set again after another one', async () => {
    const { caseId } = await held()
    const set = (kind: string) =>
      setNextStep(keel.here.clinician, { caseId, revision: 1, kind, delay: 'half-hour', to: '' }, at(2))
    for (const kind of ['call', 'see', 'call']) must(await set(kind))
    expect(must(await viewCase(keel.here.clinician, { caseId }, at(3))).nextStep?.kind).toBe('call')
  })
})

describe('a next step that is corrected within the minute', () => {
  const comesIn = (visitTime: string) => ({ kind: 'see', delay: '', visitDay: '2026-11-24', visitTime })
  const corrections: readonly (readonly [what: string, first: object, then: object, at: Date])[] = [
    ['a nearer time', { kind: 'call', delay: 'next-day' }, { kind: 'call', delay: 'half-hour' }, at(32).now()],
    ['another time of a visit', comesIn('09:00'), comesIn('08:30'), new Date('2026-11-24T16:30:00Z')],
    ['a time for none', { kind: 'see', delay: 'two-hours' }, comesIn('09:00'), new Date('2026-11-24T17:00:00Z')],
  ]
  it.each(corrections)('is kept: %s', async (_what, first, then, by) => {
    const { caseId } = await newAlert(keel, keel.here)
    const set = (typed: object) => setNextStep(keel.here.clinician, { caseId, revision: 0, to: '', ...typed }, at(2))
    const { timeline } = await keel.recorded(async () => {
      for (const typed of [first, first, then, then]) must(await set(typed))
    })
    expect(timeline).toHaveLength(2)
    expect(must(await viewCase(keel.here.clinician, { caseId }, at(3))).nextStep?.at).toEqual(by)
  })
})

describe('a colleague who reads what was closed', () => {
  beforeAll(async () => {
    await askToRead(keel.here, 3)
    await supervise(keel.here)
  })

  it('agrees once, however often it is pressed', async () => {
    const { caseId } = await closedUnderSupervision(keel, keel.here)
    const press = () => countersignCase(keel.here.colleague, { caseId, revision: 1 }, at(5))
    const { value, timeline, audit } = await keel.recorded(() => Promise.all([press(), press()]))
    expect(value.map(({ ok }) => ok)).toEqual([true, true])
    expect([timeline.length, audit.length]).toEqual([1, 1])
  })
})
