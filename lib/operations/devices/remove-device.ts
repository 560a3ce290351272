import 'server-only'
import { z } from 'zod'
import { endDevice } from '@/lib/db/push-devices'
import { defineCommand, done, unchanged } from '../gateway'

/** It is not called any more; e-mails about calls go on. */
export const removeDevice = defineCommand({
  who: 'staff',
  action: 'device.change',
  input: z.object({ deviceId: z.uuid() }),
  load: () => Promise.resolve(null),
  run: async ({ tx, clinicId, actor: { staffId }, now }, _, { deviceId }) => {
    if (!(await endDevice(tx, clinicId, { staffId, deviceId }, now))) return unchanged(null)
    return done(null, { type: 'staff.device-changed', staffId, deviceId, change: 'removed' })
  },
})
