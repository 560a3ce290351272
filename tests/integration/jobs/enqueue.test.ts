import { describe, expect, it } from 'vitest'
import { inClinic } from '@/lib/db/transaction'
import { queueMessage } from '@/lib/mail/queue-message'
import { onBehalfOf } from '@/lib/request'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'

const keel = testKeel()

const message = () =>
  ({ kind: 'target-missed', personId: keel.here.lead.staffId, aboutId: null, address: 'lead@clinic.example' }) as const
const left = async () => ({
  messages: await keel.asOwner('SELECT id, clinic_id FROM message'),
  jobs: await keel.asOwner(`SELECT data FROM keel_jobs.job WHERE name = 'deliver-message'`),
})

describe('a job that a change asks for', () => {
  it('is there once the change is, and names ids alone', async () => {
    const clinicId = keel.here.id
    const messageId = await inClinic(clinicId, (tx) => queueMessage({ tx, clinicId, now: start.now() }, message()))
    const { messages, jobs } = await left()
    expect(messages).toEqual([{ id: messageId, clinic_id: clinicId }])
    expect(jobs).toEqual([{ data: { clinicId, messageId } }])
  })

  it('goes on under the id of the request that asked for it', async () => {
    const clinicId = keel.here.id
    const asking = () => inClinic(clinicId, (tx) => queueMessage({ tx, clinicId, now: start.now() }, message()))
    const messageId = await onBehalfOf('of-one', asking)
    expect((await left()).jobs).toContainEqual({ data: { clinicId, messageId, requestId: 'of-one' } })
  })

  it('is not there where the change was taken back', async () => {
    const before = await left()
    const clinicId = keel.here.id
    const changed = inClinic(clinicId, async (tx) => {
      await queueMessage({ tx, clinicId, now: start.now() }, message())
      throw new Error('taken back')
    })
    await expect(changed).rejects.toThrow('taken back')
    expect(await left()).toEqual(before)
  })
})
