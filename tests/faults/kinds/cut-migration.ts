import { setTimeout as after } from 'node:timers/promises'
import { hasBegun, missingOf, putNextVersion } from '../next-version'
import { recovers } from '../served'
import type { Kind } from './kind'

/** The next version comes up beside this one, which serves on; its first try is killed in the middle of its migrations. */
export const cutMigration: Kind = {
  name: 'cut-migration',
  words: 'the next version killed in its migrations while this one serves, then both serve',
  strike: async ({ keel, chance }) => {
    const version = putNextVersion(keel.folder.path)
    const { address, launched: next } = await keel.beside()
    try {
      // It is killed, which its start says as well.
      const over = new AbortController()
      const first = next
        .start()
        .catch(() => undefined)
        .finally(() => {
          over.abort()
        })
      while (!over.signal.aborted && !(await hasBegun(keel, version))) await after(10)
      await after(chance.between(0, 600))
      await next.kill()
      await first
      await next.start()
      const missing = await missingOf(keel, version)
      if (missing.length > 0) throw new Error(`of the migrations: ${missing.join(', ')}`)
      if (!(await recovers({ address }, 30_000))) throw new Error('the next version does not serve')
      // Its jobs, its connections and its listeners are at work beside those of the other.
      await after(chance.between(1000, 4000))
    } finally {
      await next.stop()
    }
  },
}
