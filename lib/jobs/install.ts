import { PgBoss } from 'pg-boss'
import { queueNames, queues, type QueueSpec } from './queues'
import { jobSchema } from './schema'

const dayInSeconds = 24 * 60 * 60

const grants = `
  GRANT USAGE ON SCHEMA ${jobSchema} TO keel_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${jobSchema} TO keel_app;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${jobSchema} TO keel_app`

/**
 * The tables of the jobs, the queues and their hours, made by the role that owns the database: the role that serves may
 * use them and change nothing of their shape.
 */
export async function installJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: jobSchema,
    max: 1,
    schedule: false,
    supervise: false,
    registerInstance: false,
  })
  boss.on('error', () => undefined)
  await boss.start()
  try {
    for (const name of queueNames) {
      const { cron, retryLimit, retryDelay, retryDelayMax, expireInSeconds }: QueueSpec = queues[name]
      const tries = { retryLimit, retryDelay, retryDelayMax, retryBackoff: true, expireInSeconds }
      const kept = { ...tries, notify: true, deleteAfterSeconds: dayInSeconds }
      if (await boss.getQueue(name)) await boss.updateQueue(name, kept)
      else await boss.createQueue(name, { ...kept, policy: cron ? 'short' : 'standard' })
      if (cron) await boss.schedule(name, cron)
    }
    await boss.getDb().executeSql(grants)
  } finally {
    await boss.stop({ graceful: false })
  }
}
