import { beforeEach, describe, expect, it } from 'vitest'
import { closeCase } from '@/lib/operations/cases/close-case'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { askToCall } from '@/lib/operations/cases/ask-to-call'
import { setNextStep } from '@/lib/operations/cases/set-next-step'
import { undoAct } from '@/lib/operations/cases/undo-act'
import { deliverMessage } from '@/lib/operations/messages/deliver-message'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { giveAddress, messagesOf } from '@/tests/support/mail'
import { look, newCase, type TestCase } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'
import { badWords } from '@/tests/support/words'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
  const closing = { caseId: subject.caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
  must(await closeCase(keel.here.colleague, closing, start))
})

const input = (change: object = {}) => ({ caseId: subject.caseId, revision: 1, words: 'She called back.', ...change })
const reopen = (change: object = {}) => reopenCase(keel.here.clinician, input(change), start)

describe('reopenCase', () => {
  refusesOthers(keel, { operation: reopenCase, action: 'case.reopen', input, roles: ['clinician', 'lead'] })

  it('puts the case back on the worklist, and keeps why in the timeline only', async () => {
    const { value, audit, timeline } = await keel.recorded(() => reopen())
    expect(value).toEqual({ ok: true, value: null })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'case.reopened', caseId: subject.caseId }])
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'reopened', words: 'She called back.' }])
    const open = { state: 'open', owner: null, outcome: null, away: null, group: null }
    expect((await look(keel.here, subject.caseId)).standing).toEqual(open)
    const list = must(await listWorklist(keel.here.clinician, { filter: 'unclaimed' }, start))
    expect(list.rows.map(({ id }) => id)).toContain(subject.caseId)
  })

  it('is owed a call by its target from then on, and stands under nobody who was on it before', async () => {
    await keel.asOwner(
      `UPDATE triage_case SET escalated_at = $2, told_at = $2, times_told = 1, answered_by = $3, answered_at = $2
        WHERE id = $1`,
      [subject.caseId, start.now(), keel.here.colleague.staffId],
    )
    const weeksOn = 14 * 24 * 60
    must(await reopenCase(keel.here.clinician, input(), at(weeksOn)))
    const list = must(await listWorklist(keel.here.clinician, {}, at(weeksOn + 1)))
    const row = list.rows.find(({ id }) => id === subject.caseId)
    const by = at(weeksOn + 24 * 60)
      .now()
      .getTime()
    expect(row).toMatchObject({ escalation: null, nextStep: { kind: 'call', at: by }, tries: 0 })
    const comesIn = { caseId: subject.caseId, revision: 2, kind: 'see', delay: 'next-day', to: '' }
    must(await setNextStep(keel.here.clinician, comesIn, at(weeksOn + 2)))
    const again = must(await listWorklist(keel.here.clinician, {}, at(weeksOn + 3)))
    expect(again.rows.find(({ id }) => id === subject.caseId)?.bookedLate).toBeNull()
  })

  it('raises the tier where that is asked for, and never lowers it', async () => {
    const { tier: before } = await look(keel.here, subject.caseId)
    expect(await reopen({ tier: 'WORST' })).toMatchObject({ ok: false, fields: { tier: { code: 'choose-from-list' } } })
    const { timeline } = await keel.recorded(() => reopen({ tier: 'URGENT' }))
    expect(before).toBe('SOON')
    expect(timeline.map(({ event }) => event)).toEqual([
      { type: 'reopened', words: 'She called back.', tier: 'URGENT', from: 'SOON' },
    ])
    expect((await look(keel.here, subject.caseId)).tier).toBe('URGENT')
    const closing = { caseId: subject.caseId, revision: 2, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.colleague, closing, start))
    must(await reopen({ revision: 3, tier: 'ROUTINE' }))
    expect((await look(keel.here, subject.caseId)).tier).toBe('URGENT')
  })

  it('brings back whoever was archived, so that they can be written to again', async () => {
    const { patientId } = subject.patient
    await giveAddress(keel, subject.patient, 'alex@mail.example')
    must(await archivePatient(keel.here.reception, { patientId }, at(1)))
    expect((await look(keel.here, subject.caseId)).patient.isArchived).toBe(true)
    const { audit } = await keel.recorded(() => reopenCase(keel.here.clinician, input({ tier: 'EMERGENCY' }), at(2)))
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'case.reopened', caseId: subject.caseId },
      { type: 'patient.restored', patientId },
    ])
    const { archivedAt, events } = must(await viewPatient(keel.here.lead, { patientId }, at(3)))
    expect(archivedAt).toBeNull()
    expect(events[0]).toMatchObject({ event: { type: 'restored' }, by: keel.here.clinician.name })
    must(await askToCall(keel.here.clinician, { caseId: subject.caseId }, at(4)))
    const [message] = await messagesOf(keel, patientId)
    must(await deliverMessage(keelItself(keel.here), { messageId: message?.id }, at(4)))
    expect(await messagesOf(keel, patientId)).toMatchObject([{ state: 'sending', problem: null }])
  })

  it('leaves nobody archived with a case that is open, also where both are pressed at once, or closing is undone', async () => {
    const { patientId } = subject.patient
    const isArchived = async () => (await look(keel.here, subject.caseId)).patient.isArchived
    const archive = (minute: number) => archivePatient(keel.here.reception, { patientId }, at(minute))
    await Promise.all([reopen(), archive(1)])
    expect(await isArchived()).toBe(false)
    const closing = { caseId: subject.caseId, revision: 2, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.colleague, closing, at(2)))
    must(await archive(3))
    const eventId = (await look(keel.here, subject.caseId)).timeline.at(-1)?.id
    must(await undoAct(keel.here.colleague, { caseId: subject.caseId, eventId }, at(4)))
    expect(await isArchived()).toBe(false)
  })

  it('is refused the second time, and for a page drawn before', async () => {
    must(await reopen())
    expect(await reopen()).toEqual({ ok: false, code: 'case-changed' })
    expect(await reopen({ revision: 2 })).toEqual({ ok: false, code: 'case-not-closed' })
  })

  it('lets one of two through', async () => {
    const other = () => reopenCase(keel.here.colleague, input({ words: 'Worse.' }), start)
    const { value, timeline } = await keel.recorded(() => Promise.all([reopen(), other()]))
    expect(value.filter(({ ok }) => !ok)).toEqual([{ ok: false, code: 'case-changed' }])
    expect(timeline).toHaveLength(1)
  })

  it.each<readonly [string, unknown]>([...badWords, ['nothing', ''], ['only spaces', ' \n ']])(
    'refuses %s for a reason and stores nothing',
    async (_what, words) => {
      const contents = await keel.contents()
      expect(await reopen({ words })).toMatchObject({ ok: false, code: 'invalid', fields: { words: {} } })
      expect(await keel.contents()).toEqual(contents)
    },
  )
})
