import { beforeAll, describe, expect, it } from 'vitest'
import { settleRing } from '@/lib/operations/devices/settle-ring'
import { viewDevices } from '@/lib/operations/devices/view-devices'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff } from '@/tests/support/clinic'
import { newDevice, testPushService } from '@/tests/support/devices'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const service = testPushService()
const keel = testKeel()

const made = async () => {
  const actor = await newStaff(keel.here.id, 'clinician', 'Dr. Phone')
  return { actor, ...(await newDevice(service, actor)) }
}
const settle = (deviceId: string, outcome: string, minutes = 2) =>
  keel.recorded(() => settleRing(keelItself(keel.here), { deviceId, outcome }, at(minutes)))

describe('settleRing', () => {
  let known: string

  beforeAll(async () => {
    known = (await newDevice(service, keel.here.colleague)).deviceId
  })

  refusesOthers(keel, {
    operation: settleRing,
    action: 'device.ring',
    input: () => ({ deviceId: known, outcome: 'taken' }),
    roles: [],
    isByItself: true,
  })

  it('keeps when it was reached last', async () => {
    const { actor, deviceId } = await made()
    const { audit } = await settle(deviceId, 'taken', 3)
    const event = { type: 'staff.device-rung', staffId: actor.staffId, deviceId, isTaken: true }
    expect(audit.map((each) => each.event)).toEqual([event])
    expect(must(await viewDevices(actor, {}, at(4))).devices).toMatchObject([{ lastRungAt: at(3).now() }])
  })

  it('ends what its push service does not know any more, once, and tells its owner', async () => {
    const { actor, deviceId } = await made()
    const { audit } = await settle(deviceId, 'gone')
    const event = { type: 'staff.device-changed', staffId: actor.staffId, deviceId, change: 'gone' }
    expect(audit.map((each) => each.event)).toMatchObject([event, { type: 'message.queued' }])
    expect((await messagesOf(keel, actor.staffId)).map(({ kind }) => kind)).toEqual(['device-ended'])
    expect(must(await viewDevices(actor, {}, at(4))).devices).toEqual([])
    expect(await settle(deviceId, 'gone')).toMatchObject({ value: { ok: false, code: 'not-found' }, audit: [] })
  })

  it('keeps what was refused, which is nobody’s fault but ours, and writes it down', async () => {
    const { actor, deviceId } = await made()
    expect((await settle(deviceId, 'refused')).audit.map(({ event }) => event)).toMatchObject([{ isTaken: false }])
    expect((await settle(deviceId, 'not-now')).audit).toEqual([])
    expect(must(await viewDevices(actor, {}, at(4))).devices).toMatchObject([{ lastRungAt: null }])
  })
})
