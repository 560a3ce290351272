import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { addDevice } from '@/lib/operations/devices/add-device'
import { viewDevices } from '@/lib/operations/devices/view-devices'
import { must } from '@/prisma/sample/live-story'
import { at } from './clinic'
import { PushService, pushSettingsOf } from './push-service'

/** As a browser would hand it over that nobody ever calls. */
export const subscriptionOf = (name: string) => ({
  ...{ endpoint: `https://fcm.googleapis.com/${name}`, p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) },
})

/** Somebody's browser, which is called from the first minute on. */
export async function newDevice(service: PushService, actor: StaffActor) {
  const subscription = service.subscribe()
  must(await addDevice(actor, { ...subscription, name: 'Chrome, Android' }, at(1)))
  const { devices } = must(await viewDevices(actor, {}, at(1)))
  return { ...subscription, deviceId: devices.at(-1)?.id ?? '' }
}

/** Before the database of the file is opened, because settings are read once. */
export function testPushService(): PushService {
  const service = new PushService()
  beforeAll(async () => {
    await service.open()
    Object.assign(process.env, pushSettingsOf(service.origin))
  })
  beforeEach(() => {
    service.forget()
  })
  afterAll(() => service.close())
  return service
}
