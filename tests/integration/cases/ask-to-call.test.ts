import { beforeEach, describe, expect, it } from 'vitest'
import { askToCall } from '@/lib/operations/cases/ask-to-call'
import { closeCase } from '@/lib/operations/cases/close-case'
import { deliverMessage } from '@/lib/operations/messages/deliver-message'
import { settleMessage } from '@/lib/operations/messages/settle-message'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { giveAddress, jobsFor, messagesOf } from '@/tests/support/mail'
import { look, newAlert, type TestCase } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newAlert(keel, keel.here)
  await giveAddress(keel, subject.patient, 'alex@mail.example')
})

const input = () => ({ caseId: subject.caseId })
const ask = (minute: number) => askToCall(keel.here.clinician, input(), at(minute))

describe('askToCall', () => {
  refusesOthers(keel, { operation: askToCall, action: 'case.ask-to-call', input, roles: ['clinician', 'lead'] })

  it('sends an e-mail, counts as a try, and then it is the patient’s turn', async () => {
    const { value, audit, timeline } = await keel.recorded(() => ask(2))
    expect(value).toEqual({ ok: true, value: null })
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'call-asked' }])
    const [message] = await messagesOf(keel, subject.patient.patientId)
    const [row] = await keel.asOwner(`SELECT id FROM case_event WHERE event->>'type' = 'call-asked' AND case_id = $1`, [
      subject.caseId,
    ])
    expect(message).toMatchObject({ kind: 'call-us', address: 'alex@mail.example', aboutId: row?.id })
    expect(await jobsFor(keel, String(message?.id))).toBe(1)
    expect(audit.map(({ event }) => event)).toMatchObject([
      { type: 'case.call-asked', caseId: subject.caseId },
      { type: 'message.queued', messageId: message?.id },
    ])
    const seen = await look(keel.here, subject.caseId)
    expect(seen).toMatchObject({ tries: 1, nextStep: { kind: 'wait' }, closing: { wanted: { calls: 3 } } })
    // For closing it counts once it has gone.
    await keel.asOwner(`UPDATE message SET state = 'sent' WHERE id = $1`, [message?.id])
    expect((await look(keel.here, subject.caseId)).closing.wanted).toMatchObject({ calls: 2 })
  })

  it('is one try within the hour, however often it is pressed', async () => {
    must(await ask(2))
    const again = await keel.recorded(() => ask(30))
    expect([again.value, again.audit, again.timeline]).toEqual([{ ok: true, value: null }, [], []])
    must(await ask(63))
    expect((await look(keel.here, subject.caseId)).tries).toBe(2)
    expect(await messagesOf(keel, subject.patient.patientId)).toHaveLength(2)
  })

  it('goes again within the hour where the one before it did not go', async () => {
    must(await ask(2))
    const { patientId } = subject.patient
    const [first] = await messagesOf(keel, patientId)
    const messageId = String(first?.id)
    must(await deliverMessage(keelItself(keel.here), { messageId }, at(3)))
    const refused = { kind: 'refused', problem: 'mail-refused' }
    must(await settleMessage(keelItself(keel.here), { messageId, attempts: 1, outcome: refused }, at(3)))
    must(await ask(30))
    expect((await messagesOf(keel, patientId)).map(({ state }) => state)).toEqual(['failed', 'waiting'])
    expect((await look(keel.here, subject.caseId)).tries).toBe(1)
  })

  it('is refused for whoever was archived: nothing would be sent', async () => {
    await keel.asOwner('UPDATE patient SET archived_at = $2 WHERE id = $1', [subject.patient.patientId, at(1).now()])
    const contents = await keel.contents()
    expect(await ask(2)).toEqual({ ok: false, code: 'patient-archived' })
    expect(await keel.contents()).toEqual(contents)
  })

  it('is refused without an address, and on a closed case', async () => {
    await giveAddress(keel, subject.patient, null)
    const contents = await keel.contents()
    expect(await ask(2)).toEqual({ ok: false, code: 'patient-without-address' })
    expect(await keel.contents()).toEqual(contents)
    await giveAddress(keel, subject.patient, 'alex@mail.example')
    const closing = { ...input(), revision: 0, outcome: 'sent-to-emergency', words: 'Gone by ambulance.' }
    must(await closeCase(keel.here.clinician, closing, start))
    expect(await ask(3)).toEqual({ ok: false, code: 'case-closed' })
  })
})
