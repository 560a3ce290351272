import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { deliverMessage } from '@/lib/operations/messages/deliver-message'
import { settleMessage } from '@/lib/operations/messages/settle-message'
import { emailLink } from '@/lib/operations/patients/email-link'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { messagesOf, newPatientAt } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { testKeel } from '@/tests/support/keel'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

testMailServer()
const keel = testKeel()
let patient: PatientActor
let messageId: string

beforeEach(async () => {
  patient = await newPatientAt(keel, keel.here, 'alex@mail.example')
  must(await emailLink(keel.here.reception, { patientId: patient.patientId }, start))
  messageId = String((await messagesOf(keel, patient.patientId))[0]?.id)
  must(await deliverMessage(keelItself(keel.here), { messageId }, start))
})

const taken = { kind: 'taken' } as const
const settle = (outcome: unknown, attempts = 1) =>
  settleMessage(keelItself(keel.here), { messageId, attempts, outcome }, at(1))

describe('settleMessage', () => {
  refusesOthers(keel, {
    operation: settleMessage,
    action: 'message.deliver',
    input: () => ({ messageId, attempts: 1, outcome: taken }),
    roles: [],
    isByItself: true,
  })

  it.each([
    [taken, 'sent', null],
    [{ kind: 'refused', problem: 'address-refused' }, 'bounced', 'address-refused'],
    [{ kind: 'not-now', problem: 'not-reached' }, 'waiting', 'not-reached'],
  ] as const)('writes down %j, once', async (outcome, state, problem) => {
    const { value, audit } = await keel.recorded(() => Promise.all([settle(outcome), settle(outcome)]))
    expect(value.map((each) => must(each).state)).toEqual([state, state])
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'message.settled', messageId, state }])
    expect(await messagesOf(keel, patient.patientId)).toMatchObject([{ state, problem, attempts: 1 }])
  })

  it('gives up after the last try', async () => {
    await keel.asOwner('UPDATE message SET attempts = 13 WHERE id = $1', [messageId])
    expect(must(await settle({ kind: 'not-now', problem: 'not-reached' }, 13)).state).toBe('failed')
  })

  it('does not listen to a try that was given up for lost', async () => {
    must(await deliverMessage(keelItself(keel.here), { messageId }, at(5)))
    expect(must(await settle({ kind: 'not-now', problem: 'not-reached' })).state).toBe('sending')
    expect(must(await settle(taken, 2)).state).toBe('sent')
  })

  it('refuses an outcome that is none', async () => {
    expect(await settle({ kind: 'refused', problem: 'because' })).toMatchObject({ ok: false, code: 'invalid' })
  })
})
