import 'server-only'
import { z } from 'zod'
import { isPushService, mostDevices, subscriptionSchema } from '@/lib/clinics/push-device'
import type { AuditEvent } from '@/lib/audit/event'
import { endDevice, findDeviceAt, insertDevice, listDevices } from '@/lib/db/push-devices'
import { env } from '@/lib/env'
import { enqueue } from '@/lib/jobs/enqueue'
import { serverKey } from '@/lib/push/push-keys'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done, unchanged } from '../gateway'
import { tellThemselves } from '../steps/tell-themselves'

/**
 * This browser is called from now on when whoever is signed in is on call, and once at once, so that they see that it is.
 * Where it was a colleague's, as a phone is that goes from hand to hand, it is theirs no more, and they hear of it.
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
  run: async (context, { key, held, there }, adding) => {
    const { tx, clinicId, now } = context
    const { staffId } = context.actor
    const isTheirs = there?.staffId === staffId && there.serverKey === key
    if (isTheirs && there.p256dh === adding.p256dh && there.auth === adding.auth) return unchanged(null)
    if (!isTheirs && held.length >= mostDevices) return refused('devices-enough')
    const before = there ? await giveWay(context, there) : []
    const deviceId = await insertDevice(tx, clinicId, { ...adding, staffId, serverKey: key, addedAt: now })
    if (deviceId === null) {
      // Of two presses at the same moment the other one was first; it may have been somebody else's.
      const first = await findDeviceAt(tx, clinicId, adding.endpoint)
      return first?.staffId === staffId ? unchanged(null) : refused('device-not-added')
    }
    await enqueue(tx, 'ring-device', { clinicId, deviceId, calledAt: now.toISOString() })
    return done(null, { type: 'staff.device-changed', staffId, deviceId, change: 'added' }, ...before)
  },
})

/** What was there ends; a colleague whose it was is told. */
async function giveWay(
  context: Context<'staff'>,
  { id: deviceId, staffId }: { readonly id: string; readonly staffId: string },
): Promise<readonly AuditEvent[]> {
  const { tx, clinicId, now, actor } = context
  await endDevice(tx, clinicId, { staffId, deviceId }, now)
  const isTheirs = staffId === actor.staffId
  const told = isTheirs ? [] : await tellThemselves({ tx, clinicId, now, actor: { staffId } }, 'device-ended')
  return [{ type: 'staff.device-changed', staffId, deviceId, change: isTheirs ? 'removed' : 'moved' }, ...told]
}
