import { z } from 'zod'

export interface QueueSpec {
  /** What a job carries: ids alone, for its table knows no clinics. */
  readonly data: z.ZodType
  /** When it runs by itself (UTC); a queue without one is fed by operations. */
  readonly cron?: string
  readonly retryLimit: number
  /** Seconds until the first try again; later ones wait longer each time, up to `retryDelayMax`. */
  readonly retryDelay: number
  readonly retryDelayMax: number
  /** After so many seconds a job is taken to be lost with its process, and is tried again. */
  readonly expireInSeconds: number
  /** How many of it one process does side by side; one of its own is kept free for what goes first. */
  readonly atOnce?: number
}

/** Of what goes before all that waits; everything else has 0. */
export const firstPriority = 1

const sweep = { data: z.object({}), retryLimit: 0, retryDelay: 5, retryDelayMax: 60, expireInSeconds: 120 } as const

/** All that Keel does at its hour or after the fact. A sweep that fails comes again with the next minute. */
export const queues = {
  'watch-targets': { ...sweep, cron: '* * * * *' },
  'send-check-ins': { ...sweep, cron: '*/5 * * * *' },
  'send-handouts': { ...sweep, cron: '*/5 * * * *' },
  'follow-reading': { ...sweep, cron: '*/10 * * * *' },
  'tell-reviews': { ...sweep, cron: '29 * * * *' },
  'clear-expired': { ...sweep, cron: '17 * * * *' },
  // Each clinic at its own night; it has a while, for there may be many of them.
  'clear-due': { ...sweep, retryLimit: 5, expireInSeconds: 30 * 60, cron: '41 * * * *' },
  'keep-audit-heads': { ...sweep, retryLimit: 5, cron: '23 0 * * *' },
  'deliver-message': {
    data: z.object({ clinicId: z.uuid(), messageId: z.uuid() }),
    retryLimit: 12,
    retryDelay: 15,
    retryDelayMax: 3 * 60 * 60,
    expireInSeconds: 120,
    atOnce: 5,
  },
  // All tries within the five minutes after which the next person is called.
  'ring-device': {
    data: z.object({ clinicId: z.uuid(), deviceId: z.uuid(), calledAt: z.iso.datetime() }),
    retryLimit: 4,
    retryDelay: 5,
    retryDelayMax: 60,
    expireInSeconds: 60,
    atOnce: 5,
  },
} as const satisfies Record<string, QueueSpec>

export type QueueName = keyof typeof queues
export const queueNames = Object.keys(queues) as readonly QueueName[]
export type JobOf<Name extends QueueName> = z.infer<(typeof queues)[Name]['data']>
