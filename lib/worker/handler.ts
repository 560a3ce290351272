import type { Clock } from '@/lib/clock'

/** What each job asks for. Its data comes out of a table and is read with the queue's own schema. */
export type Handler = (data: unknown, clock: Clock) => Promise<void>
