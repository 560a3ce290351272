import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { deliverMessage } from '@/lib/operations/messages/deliver-message'
import { giveUpLost } from '@/lib/operations/messages/give-up-lost'
import { listMessages } from '@/lib/operations/messages/list-messages'
import { retryMessage } from '@/lib/operations/messages/retry-message'
import { emailLink } from '@/lib/operations/patients/email-link'
import { handlers } from '@/lib/worker/handlers'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { jobsFor, messagesOf, newPatientAt } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

testMailServer()
const keel = testKeel()
let patient: PatientActor
let messageId: string

beforeEach(async () => {
  await keel.asOwner('DELETE FROM message')
  patient = await newPatientAt(keel, keel.here, 'alex@mail.example')
  must(await emailLink(keel.here.reception, { patientId: patient.patientId }, start))
  messageId = String((await messagesOf(keel, patient.patientId))[0]?.id)
})

/** Three hours and a try after the first minute. */
const late = at(1 + 3 * 60 + 2)
const giveUp = (clock = late) => giveUpLost(keelItself(keel.here), {}, clock)
const job = (state: string) =>
  keel.asOwner(`UPDATE keel_jobs.job SET state = $2::keel_jobs.job_state WHERE data ->> 'messageId' = $1`, [
    messageId,
    state,
  ])
const standing = async () => (await messagesOf(keel, patient.patientId))[0]
const isOffered = async () =>
  must(await listMessages(keel.here.lead, {}, late)).messages.find(({ id }) => id === messageId)?.canSendAgain

describe('giveUpLost', () => {
  refusesOthers(keel, {
    operation: giveUpLost,
    action: 'message.deliver',
    input: () => ({}),
    roles: [],
    elsewhere: null,
    isByItself: true,
  })

  it('says of what was cut off in its last try that it is not known to have gone, and lets it be sent again', async () => {
    must(await deliverMessage(keelItself(keel.here), { messageId }, at(1)))
    await job('failed')
    expect([await standing(), await isOffered()]).toMatchObject([{ state: 'sending' }, false])
    const { value, audit } = await keel.recorded(() => giveUp())
    expect(must(value)).toEqual({ givenUp: 1 })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'message.settled', messageId, state: 'failed' }])
    expect([await standing(), await isOffered()]).toMatchObject([{ state: 'failed', problem: 'given-up' }, true])
    const jobs = await jobsFor(keel, messageId)
    must(await retryMessage(keel.here.lead, { messageId }, late))
    expect(await jobsFor(keel, messageId)).toBe(jobs + 1)
    expect(must(await giveUp(at(9 * 60)))).toEqual({ givenUp: 0 })
  })

  it('keeps what was wrong with the last try of what waits', async () => {
    await keel.asOwner(`UPDATE message SET attempts = 9, tried_at = $2, problem = 'not-reached' WHERE id = $1`, [
      messageId,
      at(1).now(),
    ])
    await job('completed')
    must(await giveUp())
    expect(await standing()).toMatchObject({ state: 'failed', problem: 'not-reached' })
  })

  it.each(['created', 'retry', 'active'])('leaves alone what a job is left for (%s)', async (state) => {
    await job(state)
    expect(must(await giveUp(at(30 * 24 * 60)))).toEqual({ givenUp: 0 })
    expect(await standing()).toMatchObject({ state: 'waiting' })
  })

  it('leaves alone what is younger than any job may wait, what is settled, and the other clinic', async () => {
    await job('failed')
    expect(must(await giveUp(at(3 * 60)))).toEqual({ givenUp: 0 })
    expect(must(await giveUpLost(keelItself(keel.there), {}, late))).toEqual({ givenUp: 0 })
    await keel.asOwner(`UPDATE message SET state = 'sent' WHERE id = $1`, [messageId])
    expect(must(await giveUp())).toEqual({ givenUp: 0 })
  })

  it('is asked each hour', async () => {
    await job('failed')
    await handlers['clear-expired']?.({}, late)
    expect(await standing()).toMatchObject({ state: 'failed' })
  })
})
