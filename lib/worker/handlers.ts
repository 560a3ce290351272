import 'server-only'
import type { Clock } from '@/lib/clock'
import type { QueueName } from '@/lib/jobs/queues'
import { sendCheckIns } from './send-check-ins'

/** What each job asks for. Its data comes out of a table and is read with the queue's own schema. */
export type Handler = (data: unknown, clock: Clock) => Promise<void>

export const handlers: Readonly<Partial<Record<QueueName, Handler>>> = {
  'send-check-ins': (_data, clock) => sendCheckIns(clock),
}
