import { conclude } from '@/lib/launch/progress.mjs'
import { Shutdown } from '@/lib/launch/shutdown'
import { buildOnce } from './built-pages'

/** Ahead of the browser tests, while another core is still looking for mistakes. */
const shutdown = new Shutdown()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, () => {
    void shutdown.begin().then(() => process.exit(1))
  })
}

await conclude(async () => {
  await buildOnce(shutdown.follow)
  return 0
})
process.exit()
