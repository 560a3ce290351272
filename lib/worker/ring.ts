import 'server-only'
import { queues } from '@/lib/jobs/queues'
import { ringDevice } from '@/lib/operations/devices/ring-device'
import { settleRing } from '@/lib/operations/devices/settle-ring'
import { ring } from '@/lib/push/ring'
import type { Handler } from './handler'
import { refusal } from './refusal'

/** One try. Where another one may help, the job fails and comes again, until the next person is called. */
export const ringOne: Handler = async (data, clock) => {
  const { clinicId, deviceId, calledAt } = queues['ring-device'].data.parse(data)
  const keel = { kind: 'system', clinicId } as const
  const asked = await ringDevice(keel, { deviceId, calledAt }, clock)
  // It ended meanwhile.
  if (!asked.ok && asked.code === 'not-found') return
  if (!asked.ok) throw refusal(asked.code)
  if (!asked.value) return
  const outcome = await ring(asked.value)
  const settled = await settleRing(keel, { deviceId, outcome }, clock)
  if (!settled.ok && settled.code !== 'not-found') throw refusal(settled.code)
  if (outcome === 'not-now') throw new Error('the push service has not taken it yet')
}
