import { beforeAll, describe, expect, it } from 'vitest'
import { removeDevice } from '@/lib/operations/devices/remove-device'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff } from '@/tests/support/clinic'
import { newDevice, testPushService } from '@/tests/support/devices'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const service = testPushService()
const keel = testKeel()
const row = async (deviceId: string) =>
  (await keel.asOwner('SELECT endpoint, p256dh, auth, removed_at AS at FROM push_device WHERE id = $1', [deviceId]))[0]

let known: string

beforeAll(async () => {
  known = (await newDevice(service, keel.here.clinician)).deviceId
})

describe('removeDevice', () => {
  refusesOthers(keel, {
    operation: removeDevice,
    action: 'device.change',
    input: () => ({ deviceId: known }),
    roles: ['clinician', 'lead'],
    elsewhere: 'nothing',
    ownedBy: () => keel.here.clinician,
  })

  it('ends one of one’s own, once, and keeps nothing by which it could be called', async () => {
    const actor = await newStaff(keel.here.id, 'clinician', 'Dr. Phone')
    const { deviceId } = await newDevice(service, actor)
    const { value, audit } = await keel.recorded(() => removeDevice(actor, { deviceId }, at(2)))
    must(value)
    const event = { type: 'staff.device-changed', staffId: actor.staffId, deviceId, change: 'removed' }
    expect(audit.map((each) => each.event)).toEqual([event])
    expect(await row(deviceId)).toEqual({ endpoint: null, p256dh: null, auth: null, at: at(2).now() })
    expect((await keel.recorded(() => removeDevice(actor, { deviceId }, at(3)))).audit).toEqual([])
  })

  it('leaves a colleague’s, and one of another clinic, as it is', async () => {
    const actor = await newStaff(keel.here.id, 'clinician', 'Dr. Phone')
    const { deviceId, endpoint } = await newDevice(service, actor)
    for (const other of [keel.here.lead, keel.there.lead]) must(await removeDevice(other, { deviceId }, at(2)))
    expect(await row(deviceId)).toMatchObject({ endpoint, at: null })
  })
})
