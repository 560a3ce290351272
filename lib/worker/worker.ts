import 'server-only'
import { type ConstructorOptions, type Job, type JobResult, PgBoss, systemClock } from 'pg-boss'
import { z } from 'zod'
import type { Clock } from '@/lib/clock'
import { firstPriority, type QueueName, queueNames, queues, type QueueSpec } from '@/lib/jobs/queues'
import { jobSchema } from '@/lib/jobs/schema'
import { log } from '@/lib/log'
import { onBehalfOf } from '@/lib/request'
import { inSpan } from '@/lib/traces/span'
import { handlers } from './handlers'
import { putRightInTurn } from './put-right-in-turn'
import { sealInTurn } from './seal-in-turn'

export interface Worker {
  stop(): Promise<void>
}

/** Milliseconds for what is in hand when the end comes; what takes longer is put back and tried again (lib/launch/drain.mjs). */
const patience = 3500

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
    openTelemetry: { enabled: false },
    clock,
    // Where the clock of the database is put right, what falls due is soon told by it.
    clockMonitorIntervalSeconds: 60,
  })
  boss.on('error', (err) => {
    log.warn({ err, ...('queue' in err && { queue: err.queue }) }, 'the jobs have a problem')
  })
  await boss.start({ attempts: always })
  for (const name of queueNames) await take(boss, name, { now: () => new Date(clock.now()) })
  const endSealing = sealInTurn(clock)
  const endPuttingRight = await putRightInTurn(boss, clock)
  const stop = async () => {
    await Promise.all([endSealing(), endPuttingRight().then(() => boss.stop({ timeout: patience }))])
  }
  return { stop }
}

/** Seconds: a job that came while others were in hand woke nobody. */
const lookAgain = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 }

/** Of whoever asked for the job; what comes at its hour goes by an id of its own. */
const requestOf = (data: unknown): string | null => {
  const asked = z.object({ requestId: z.string() }).safeParse(data)
  return asked.success ? asked.data.requestId : null
}

async function take(boss: PgBoss, queue: QueueName, clock: Clock): Promise<void> {
  const handle = handlers[queue]
  if (!handle) return
  const one = ({ id, data }: Job): Promise<JobResult> =>
    onBehalfOf(requestOf(data) ?? id, async (): Promise<JobResult> => {
      try {
        await inSpan(`job ${queue}`, { root: true }, () => handle(data, clock))
        return { id, status: 'completed' }
      } catch (err) {
        log.error({ err, job: id, queue }, 'a job failed')
        return { id, status: 'failed' }
      }
    })
  const all = (jobs: Job[]) => Promise.all(jobs.map(one))
  const { atOnce = 1 }: QueueSpec = queues[queue]
  if (atOnce === 1) {
    await boss.work(queue, { perJobResults: true }, all)
    return
  }
  await boss.work(queue, { ...lookAgain, batchSize: atOnce, burstWhenBatchFull: true, perJobResults: true }, all)
  await boss.work(queue, { ...lookAgain, minPriority: firstPriority, perJobResults: true }, all)
}
