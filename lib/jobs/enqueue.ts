import 'server-only'
import { fromPrisma, PgBoss } from 'pg-boss'
import type { Tx } from '@/lib/db/client'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { currentRequest, onBehalfOf } from '@/lib/request'
import { firstPriority, type JobOf, type QueueName, queues } from './queues'
import { jobSchema } from './schema'

/** Its few timers must not keep a program open that has nothing else to do. */
const idleClock = {
  now: () => Date.now(),
  setTimeout: (run: () => void, ms: number) => setTimeout(run, ms).unref(),
  clearTimeout: (timer: unknown) => {
    clearTimeout(timer as NodeJS.Timeout)
  },
  setInterval: (run: () => void, ms: number) => setInterval(run, ms).unref(),
  clearInterval: (timer: unknown) => {
    clearInterval(timer as NodeJS.Timeout)
  },
}

const holder = globalThis as { keelSender?: Promise<PgBoss> }

/** Knows the queues and runs nothing: that is what the worker is for. */
const start = (): Promise<PgBoss> => {
  const boss = new PgBoss({
    connectionString: env().DATABASE_APP_URL,
    max: 1,
    schema: jobSchema,
    migrate: false,
    schedule: false,
    supervise: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
    clock: idleClock,
  })
  boss.on('error', (err) => {
    log.warn({ err }, 'the queues could not be read')
  })
  return boss.start()
}

const sender = (): Promise<PgBoss> =>
  (holder.keelSender ??= onBehalfOf(null, start).catch((problem: unknown) => {
    delete holder.keelSender
    throw problem
  }))

interface Wish {
  /** Before those that are waiting already. */
  readonly isFirst?: boolean
  /** Not before this moment. */
  readonly after?: Date
}

/**
 * In the transaction of the change that asks for it: what is rolled back leaves no job, what is committed leaves one. It
 * carries the id of the request, which is then done with.
 */
export async function enqueue<Name extends QueueName>(
  tx: Tx,
  queue: Name,
  data: JobOf<Name>,
  { isFirst = false, after }: Wish = {},
): Promise<void> {
  const boss = await sender()
  const priority = isFirst ? firstPriority : 0
  const requestId = currentRequest()
  const asked = { ...queues[queue].data.parse(data), ...(requestId !== null && { requestId }) }
  const id = await boss.send(queue, asked, { db: fromPrisma(tx), priority, ...(after && { startAfter: after }) })
  if (id === null) throw new Error(`no job was made in ${queue}`)
}

/** With the database it asks. */
export async function closeSender(): Promise<void> {
  const closing = holder.keelSender
  delete holder.keelSender
  await (await closing)?.stop({ graceful: false })
}
