import 'server-only'
import { z } from 'zod'
import { answerMs } from '@/lib/cases/on-call'
import { secondsLeft } from '@/lib/clinics/push-device'
import { findDevice } from '@/lib/db/push-devices'
import { serverKey } from '@/lib/push/push-keys'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

/**
 * How a device is called, for whoever speaks to the push service outside of any transaction; null where it is too late, as the
 * next person is called by now, or where another key than today's was told to it.
 */
export const ringDevice = defineQuery({
  who: 'system',
  action: 'device.ring',
  input: z.object({ deviceId: z.uuid(), calledAt: z.coerce.date() }),
  load: async ({ tx, clinicId }, { deviceId }) => (await findDevice(tx, clinicId, deviceId)) ?? refused('not-found'),
  run: ({ now }, { subscription, serverKey: told }, { deviceId, calledAt }) => {
    const seconds = secondsLeft(calledAt, now, answerMs)
    if (seconds === null || told !== serverKey()) return Promise.resolve(done(null))
    const call = String(Math.floor(calledAt.getTime() / 1000))
    return Promise.resolve(done({ deviceId, subscription, call, seconds }))
  },
})
