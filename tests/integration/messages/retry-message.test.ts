import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { retryMessage } from '@/lib/operations/messages/retry-message'
import { emailLink } from '@/lib/operations/patients/email-link'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { jobsFor, messagesOf, newPatientAt } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

testMailServer()
const keel = testKeel()
let patient: PatientActor
let messageId: string

const settleAs = (state: string, problem: string | null) =>
  keel.asOwner('UPDATE message SET state = $2, problem = $3, attempts = 3 WHERE id = $1', [messageId, state, problem])

beforeEach(async () => {
  patient = await newPatientAt(keel, keel.here, 'alex@mail.example')
  must(await emailLink(keel.here.reception, { patientId: patient.patientId }, start))
  messageId = String((await messagesOf(keel, patient.patientId))[0]?.id)
  await settleAs('bounced', 'address-refused')
})

const retry = () => retryMessage(keel.here.lead, { messageId }, at(5))

describe('retryMessage', () => {
  refusesOthers(keel, {
    operation: retryMessage,
    action: 'message.send-again',
    input: () => ({ messageId }),
    roles: ['lead'],
  })

  it('lets it wait again with all its tries and a job, however often it is pressed', async () => {
    const { value, audit } = await keel.recorded(() => Promise.all([retry(), retry()]))
    expect(value).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'message.queued', messageId }])
    expect(await messagesOf(keel, patient.patientId)).toMatchObject([{ state: 'waiting', attempts: 0, problem: null }])
    expect(await jobsFor(keel, messageId)).toBe(2)
  })

  it.each([
    ['sent', null],
    ['unsubscribed', null],
    ['failed', 'link-ended'],
    ['failed', 'address-changed'],
  ])('refuses what is %s (%s)', async (state, problem) => {
    await settleAs(state, problem)
    const contents = await keel.contents()
    expect(await retry()).toEqual({ ok: false, code: 'message-not-again' })
    expect(await keel.contents()).toEqual(contents)
  })
})
