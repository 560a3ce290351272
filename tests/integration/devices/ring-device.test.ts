import { beforeAll, describe, expect, it } from 'vitest'
import { ringDevice } from '@/lib/operations/devices/ring-device'
import { endWork } from '@/lib/operations/staff/end-work'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff } from '@/tests/support/clinic'
import { newDevice, testPushService } from '@/tests/support/devices'
import { testKeel } from '@/tests/support/keel'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const service = testPushService()
const keel = testKeel()
const calledAt = at(2).now().toISOString()
const ask = (deviceId: string, minutes: number, clinic = keel.here) =>
  ringDevice(keelItself(clinic), { deviceId, calledAt }, at(minutes))

describe('ringDevice', () => {
  let known: string

  beforeAll(async () => {
    known = (await newDevice(service, keel.here.colleague)).deviceId
  })

  refusesOthers(keel, {
    operation: ringDevice,
    action: 'device.ring',
    input: () => ({ deviceId: known, calledAt }),
    roles: [],
    isByItself: true,
  })

  it('says how it is called, for the rest of the five minutes, and nothing about why', async () => {
    const { deviceId, ...subscription } = await newDevice(service, keel.here.clinician)
    const call = String(at(2).now().getTime() / 1000)
    expect(must(await ask(deviceId, 2))).toEqual({ deviceId, subscription, call, seconds: 300 })
    expect(must(await ask(deviceId, 6))).toMatchObject({ call, seconds: 60 })
    expect(must(await ask(deviceId, 7))).toBeNull()
    expect(await ask(deviceId, 2, keel.there)).toEqual({ ok: false, code: 'not-found' })
  })

  it('calls none that was told another key, and none of whoever left', async () => {
    const actor = await newStaff(keel.here.id, 'clinician', 'Dr. Phone')
    const { deviceId } = await newDevice(service, actor)
    await keel.asOwner(`UPDATE push_device SET server_key = 'of before' WHERE id = $1`, [deviceId])
    expect(must(await ask(deviceId, 2))).toBeNull()
    must(await endWork(keel.here.lead, { staffId: actor.staffId }, at(2)))
    expect(await ask(deviceId, 2)).toEqual({ ok: false, code: 'not-found' })
  })
})
