import { describe, expect, it } from 'vitest'
import { viewDevices } from '@/lib/operations/devices/view-devices'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff } from '@/tests/support/clinic'
import { newDevice, testPushService } from '@/tests/support/devices'
import { testKeel } from '@/tests/support/keel'
import { pushSettingsOf } from '@/tests/support/push-service'
import { refusesOthers } from '@/tests/support/refusals'

const service = testPushService()
const keel = testKeel()

describe('viewDevices', () => {
  refusesOthers(keel, {
    operation: viewDevices,
    action: 'device.change',
    input: () => ({}),
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('shows one’s own, with what one more is told, and nothing by which they could be called', async () => {
    const actor = await newStaff(keel.here.id, 'clinician', 'Dr. Phone')
    const { deviceId } = await newDevice(service, actor)
    const shown = must(await viewDevices(actor, {}, at(2)))
    const device = { id: deviceId, name: 'Chrome, Android', addedAt: at(1).now(), lastRungAt: null }
    const key = pushSettingsOf(service.origin).VAPID_PUBLIC_KEY
    expect(shown).toEqual({ devices: [device], timeZone: 'America/Los_Angeles', key, isFull: false })
    expect(must(await viewDevices(keel.here.colleague, {}, at(2))).devices).toEqual([])
  })

  it('leaves out what was told another key: nobody can call it any more', async () => {
    const actor = await newStaff(keel.here.id, 'clinician', 'Dr. Phone')
    const { deviceId } = await newDevice(service, actor)
    await keel.asOwner(`UPDATE push_device SET server_key = 'of before' WHERE id = $1`, [deviceId])
    expect(must(await viewDevices(actor, {}, at(2))).devices).toEqual([])
  })
})
