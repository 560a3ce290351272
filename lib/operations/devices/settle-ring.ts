import 'server-only'
import { z } from 'zod'
import { ringOutcomes } from '@/lib/clinics/push-device'
import { endDevice, findDevice, saveRung } from '@/lib/db/push-devices'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { tellThemselves } from '../steps/tell-themselves'

/** What the push service made of a call: a device that it does not know any more ends, and its owner hears of it. */
export const settleRing = defineCommand({
  who: 'system',
  action: 'device.ring',
  input: z.object({ deviceId: z.uuid(), outcome: z.enum(ringOutcomes) }),
  load: async ({ tx, clinicId }, { deviceId }) => (await findDevice(tx, clinicId, deviceId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, now }, { staffId }, { deviceId, outcome }) => {
    if (outcome === 'not-now') return unchanged(null)
    if (outcome === 'gone') {
      if (!(await endDevice(tx, clinicId, { staffId, deviceId }, now))) return unchanged(null)
      const told = await tellThemselves({ tx, clinicId, now, actor: { staffId } }, 'device-ended')
      return done(null, { type: 'staff.device-changed', staffId, deviceId, change: 'gone' }, ...told)
    }
    const isTaken = outcome === 'taken'
    if (isTaken && !(await saveRung(tx, clinicId, deviceId, now))) return unchanged(null)
    return done(null, { type: 'staff.device-rung', staffId, deviceId, isTaken })
  },
})
