import { beforeEach, describe, expect, it } from 'vitest'
import { callResults } from '@/lib/cases/case'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { logCall } from '@/lib/operations/cases/log-call'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { undoAct } from '@/lib/operations/cases/undo-act'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, newAlert, newCase, save, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { badWords, keptWords } from '@/tests/support/words'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
})

const input = (change: object = {}) => ({ caseId: subject.caseId, result: 'reached', words: '', ...change })
const call = (change: object = {}, clock = start) => logCall(keel.here.clinician, input(change), clock)

describe('logCall', () => {
  refusesOthers(keel, { operation: logCall, action: 'case.call', input, roles: ['clinician', 'lead'] })

  it.each(callResults)('keeps a call: %s', async (result) => {
    const { value, audit, timeline } = await keel.recorded(() => call({ result, words: 'Will come at noon.' }, at(2)))
    expect(value).toEqual({ ok: true, value: null })
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'called', result, words: 'Will come at noon.' }])
    expect(audit.map(({ event }) => event)).toMatchObject([{ type: 'case.called', caseId: subject.caseId, result }])
    expect(JSON.stringify(audit)).not.toContain('noon')
    expect((await look(keel.here, subject.caseId)).timeline.at(-1)?.at).toEqual(at(2).now())
  })

  it('keeps when the patient comes in, and a later call leaves that as it is', async () => {
    const { timeline } = await keel.recorded(() => call({ visitDay: '2026-11-24', visitTime: '09:30' }, at(2)))
    const visit = new Date('2026-11-24T17:30:00Z')
    const event = { type: 'called', result: 'reached', words: '', visitAt: visit.toISOString() }
    expect(timeline.map((row) => row.event)).toEqual([event])
    must(await call({ words: 'Brings the list of medicines.' }, at(9)))
    expect((await look(keel.here, subject.caseId)).nextStep).toMatchObject({ at: visit, isAgreed: true })
    must(await call({ result: 'not-reached' }, at(12)))
    expect(await look(keel.here, subject.caseId)).toMatchObject({ nextStep: { at: visit, isAgreed: true }, tries: 1 })
    const { rows } = must(await listWorklist(keel.here.clinician, {}, at(13)))
    const row = rows.find(({ id }) => id === subject.caseId)
    expect(row).toMatchObject({ nextStep: { kind: 'see', at: visit.getTime(), isAgreed: true }, tries: 1 })
  })

  it('is spoken of before the visit that was agreed on, where the patient says something new, and then that is next', async () => {
    const alert = await newAlert(keel, keel.here)
    const { caseId } = alert
    const visit = new Date('2026-11-23T18:30:00Z')
    const reached = { caseId, result: 'reached', words: '' }
    const by = keel.here.clinician
    must(await logCall(by, { ...reached, visitDay: '2026-11-23', visitTime: '10:30' }, at(2)))
    must(await save(alert, { 'ces-retention': 'new', 'ces-saddle': 'new' }, { revision: 1, clock: at(20) }))
    const next = async () => (await look(keel.here, caseId)).nextStep
    const first = { kind: 'look', visitAt: visit }
    expect(await next()).toMatchObject(first)
    const { rows } = must(await listWorklist(by, {}, at(21)))
    expect(rows.find(({ id }) => id === caseId)?.nextStep).toMatchObject({ kind: 'look', visitAt: visit.getTime() })
    const { revision } = await look(keel.here, caseId)
    must(await claimCase(by, { caseId, revision }, at(22)))
    expect(await next()).toMatchObject({ kind: 'call', visitAt: visit })
    const claimed = (await look(keel.here, caseId)).timeline.findLast(({ event }) => event.type === 'claimed')
    must(await undoAct(by, { caseId, eventId: claimed?.id, revision: revision + 1 }, at(23)))
    expect(await next()).toMatchObject(first)
    must(await logCall(by, reached, at(24)))
    expect(await next()).toEqual({ kind: 'see', at: visit, to: null, isAgreed: true })
  })

  it('counts as the first look, once, and leaves a form that is open elsewhere valid', async () => {
    must(await call({}, at(4)))
    must(await call({}, at(9)))
    expect(await look(keel.here, subject.caseId)).toMatchObject({ firstLookAt: at(4).now(), revision: 0 })
  })

  it('is known in the list as one in vain for as long as nobody has spoken to the patient', async () => {
    const days = (count: number) => at(count * 24 * 60)
    const listed = async (count: number) =>
      must(await listWorklist(keel.here.clinician, {}, days(count))).rows.find(({ id }) => id === subject.caseId)
    must(await call({ result: 'not-reached' }, at(2)))
    const { openedAt } = await look(keel.here, subject.caseId)
    expect(await listed(19)).toMatchObject({ tries: 1, unreachedSince: openedAt.getTime() })
    must(await closeCase(keel.here.lead, { ...input({ words: 'As agreed.' }), revision: 0, outcome: 'seen' }, days(19)))
    must(await reopenCase(keel.here.lead, { caseId: subject.caseId, revision: 1, words: 'Worse' }, days(20)))
    must(await call({ result: 'not-reached' }, days(20)))
    expect(await listed(39)).toMatchObject({ tries: 1, unreachedSince: days(20).now().getTime() })
    must(await call({}, days(39)))
    must(await call({ result: 'not-reached' }, days(40)))
    expect(await listed(59)).toMatchObject({ tries: 1, unreachedSince: null })
  })

  it('knows no message where the patient wants none', async () => {
    await keel.asOwner('UPDATE patient SET may_leave_message = false WHERE id = $1', [subject.patient.patientId])
    const contents = await keel.contents()
    const fields = { result: { code: 'no-message-allowed' } }
    expect(await call({ result: 'message-left' })).toEqual({ ok: false, code: 'invalid', fields })
    expect(await keel.contents()).toEqual(contents)
    expect((await call({ result: 'not-reached' })).ok).toBe(true)
  })

  it('is written down of a closed case too, and both of two at once', async () => {
    must(await closeCase(keel.here.lead, { ...input({ words: 'As agreed.' }), revision: 0, outcome: 'seen' }, start))
    const calls = () => Promise.all([call(), logCall(keel.here.colleague, input({ result: 'not-reached' }), start)])
    const { timeline } = await keel.recorded(calls)
    expect(timeline).toHaveLength(2)
  })

  it.each(keptWords)('keeps %s as it was typed', async (_what, words) => {
    const { timeline } = await keel.recorded(() => call({ words }))
    expect(timeline[0]?.event).toEqual({ type: 'called', result: 'reached', words })
  })

  it.each<readonly [string, string, unknown]>([
    ['no result', 'result', ''],
    ['a visit of a day that is none', 'visitDay', '2026-11-31'],
    ['an unknown result', 'result', 'constructor'],
    ...badWords.map(([what, words]) => [what, 'words', words] as const),
  ])('refuses %s beside its field (%s) and stores nothing', async (_what, field, value) => {
    const contents = await keel.contents()
    expect(await call({ [field]: value })).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: {} } })
    expect(await keel.contents()).toEqual(contents)
  })
})
