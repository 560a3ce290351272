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

/** Of whoever runs it: after `heed`, the first signal only asks for the end, and the next one ends all at once. */
export class Stop {
  #isHeeded = false
  #isAsked = false

  get isAsked() {
    return this.#isAsked
  }

  heed() {
    this.#isHeeded = true
  }

  /** Whether that was all that is to be done about it. */
  ask(): boolean {
    const isFirst = this.#isHeeded && !this.#isAsked
    this.#isAsked = true
    return isFirst
  }
}

/** Whatever was started is ended, however it comes to its end. */
export async function runWhole(main: (shutdown: Shutdown, stop: Stop) => Promise<number>): Promise<never> {
  const shutdown = new Shutdown()
  const stop = new Stop()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stop.ask()) console.log('  Stopped after this one, and counted. Once more ends it at once.')
      else void shutdown.begin()
    })
  }
  await conclude(async () => {
    try {
      return await main(shutdown, stop)
    } catch (problem) {
      throw shutdown.hasBegun ? new Problem('Stopped before it was done.') : problem
    } finally {
      await shutdown.begin()
    }
  })
  process.exit()
}
