import 'server-only'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { startWorker } from './worker'

/** Jobs under way are given a moment when the process is asked to end; what is cut off all the same is tried again. */
export function startWorkerForServer(): void {
  const starting = startWorker(env().DATABASE_APP_URL)
  starting.catch((err: unknown) => {
    log.error({ err }, 'the jobs could not be started')
  })
  process.once('SIGTERM', () => {
    void starting.then((worker) => worker.stop()).catch(() => undefined)
  })
}
