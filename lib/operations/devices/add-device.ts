import 'server-only'
import { z } from 'zod'
import { isPushService, mostDevices, subscriptionSchema } from '@/lib/clinics/push-device'
import type { AuditEvent } from '@/lib/audit/event'
import { endDevice, findDeviceAt, insertDevice, listDevices } from '@/lib/db/push-devices'
import { env } from '@/lib/env'
import { enqueue } from '@/lib/jobs/enqueue'
import { serverKey } from '@/lib/push/push-keys'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/**
 * This browser is called from now on when whoever is signed in is on call, and once at once, so that they see that it is.
 * Where it was a colleague's, as a phone is that goes from hand to hand, it is theirs no more.
 */
export const addDevice = defineCommand({
  who: 'staff',
  action: 'device.change',
  input: subscriptionSchema.extend({
    /** As the browser says what it is; empty where nobody knows. */
    name: z.string().trim().max(60),
  }),
  load: async ({ tx, clinicId, actor: { staffId } }, { endpoint }) => {
    const key = serverKey()
    if (key === null || !isPushService(endpoint, env().PUSH_SERVICE_URL)) return refused('device-not-added')
    const held = await listDevices(tx, clinicId, { staffId, serverKey: key })
    return { key, held, there: await findDeviceAt(tx, clinicId, endpoint) }
  },
  run: async ({ tx, clinicId, actor: { staffId }, now }, { key, held, there }, adding) => {
    const isTheirs = there?.staffId === staffId && there.serverKey === key
    if (isTheirs && there.p256dh === adding.p256dh && there.auth === adding.auth) return unchanged(null)
    if (!isTheirs && held.length >= mostDevices) return refused('devices-enough')
    const before: AuditEvent[] = []
    if (there) {
      const { id: deviceId, staffId: of } = there
      await endDevice(tx, clinicId, { staffId: of, deviceId }, now)
      before.push({ type: 'staff.device-changed', staffId: of, deviceId, change: of === staffId ? 'removed' : 'moved' })
    }
    const deviceId = await insertDevice(tx, clinicId, { ...adding, staffId, serverKey: key, addedAt: now })
    if (deviceId === null) return unchanged(null)
    await enqueue(tx, 'ring-device', { clinicId, deviceId, calledAt: now.toISOString() })
    return done(null, { type: 'staff.device-changed', staffId, deviceId, change: 'added' }, ...before)
  },
})
