import 'server-only'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { startWorker, type Worker } from './worker'

/** What drains the server stops the jobs and waits for those in hand (lib/launch/drain.mjs): it is in no bundle. */
const holder = globalThis as { keelWorker?: Worker }

export function startWorkerForServer(): void {
  const starting = startWorker(env().DATABASE_APP_URL)
  starting.catch((err: unknown) => {
    log.error({ err }, 'the jobs could not be started')
  })
  holder.keelWorker = { stop: async () => (await starting).stop() }
}
