import 'server-only'
import { z } from 'zod'
import { mostDevices } from '@/lib/clinics/push-device'
import { getClinic } from '@/lib/db/clinics'
import { listDevices } from '@/lib/db/push-devices'
import { serverKey } from '@/lib/push/push-keys'
import { defineQuery, done } from '../gateway'

/** On which devices somebody is called when they are on call; `key` is what one more is told, null where Keel calls none. */
export const viewDevices = defineQuery({
  who: 'staff',
  action: 'device.change',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, actor: { staffId } }, { timeZone }) => {
    const key = serverKey()
    const devices = key === null ? [] : await listDevices(tx, clinicId, { staffId, serverKey: key })
    return done({ devices, timeZone, key, isFull: devices.length >= mostDevices })
  },
})
