import 'server-only'
import { type ConstructorOptions, PgBoss, systemClock } from 'pg-boss'
import type { Clock } from '@/lib/clock'
import { type QueueName, queueNames } from '@/lib/jobs/queues'
import { jobSchema } from '@/lib/jobs/schema'
import { log } from '@/lib/log'
import { handlers } from './handlers'

export interface Worker {
  stop(): Promise<void>
}

/** Until the database is there. */
const always = 1_000_000

/**
 * Takes jobs and does them, in each process that serves: a job is done by whichever process comes first. The clock moves
 * by hand in the tests, where the one of the jobs and the one of the operations are the same.
 */
export async function startWorker(url: string, clock: ConstructorOptions['clock'] = systemClock): Promise<Worker> {
  const boss = new PgBoss({
    connectionString: url,
    schema: jobSchema,
    max: 3,
    migrate: false,
    useListenNotify: true,
    // Both need the role that owns the tables.
    reindex: false,
    monitorVacuum: false,
    clock,
  })
  boss.on('error', (err) => {
    log.warn({ err }, 'the jobs have a problem')
  })
  await boss.start({ attempts: always })
  for (const name of queueNames) await take(boss, name, { now: () => new Date(clock.now()) })
  return { stop: () => boss.stop({ timeout: 5000 }) }
}

async function take(boss: PgBoss, queue: QueueName, clock: Clock): Promise<void> {
  const handle = handlers[queue]
  if (!handle) return
  await boss.work(queue, async (jobs) => {
    for (const { id, data } of jobs) {
      try {
        await handle(data, clock)
      } catch (err) {
        log.error({ err, job: id, queue }, 'a job failed')
        throw err
      }
    }
  })
}
