import { actionKeyFrom } from '@/lib/launch/action-key'
import { buildPages, isBuilt } from '@/lib/launch/build'
import { generateClient, isGenerated } from '@/lib/launch/generate.mjs'
import { conclude, Problem, step } from '@/lib/launch/progress.mjs'
import { Shutdown } from '@/lib/launch/shutdown'
import { authSecret } from './secret'

export async function buildOnce(shutdown: Shutdown): Promise<void> {
  if (!isGenerated()) await step('Generating the database client', generateClient)
  const building = { actionKey: actionKeyFrom(authSecret) }
  if (!isBuilt(building)) await step('Building the pages', () => buildPages(building, shutdown.follow))
}

/** Whatever was started is ended, however it comes to its end. */
export async function runWhole(main: (shutdown: Shutdown) => Promise<number>): Promise<never> {
  const shutdown = new Shutdown()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void shutdown.begin()
    })
  }
  await conclude(async () => {
    try {
      return await main(shutdown)
    } catch (problem) {
      throw shutdown.hasBegun ? new Problem('Stopped before it was done.') : problem
    } finally {
      await shutdown.begin()
    }
  })
  process.exit()
}
