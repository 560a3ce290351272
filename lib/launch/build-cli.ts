import { join } from 'node:path'
import { actionKeyFrom } from './action-key'
import { buildPages, isBuilt } from './build'
import { openDataFolder, secretsIn } from './data-folder'
import { generateClient, isGenerated } from './generate.mjs'
import { top } from './install.mjs'
import { conclude, step } from './progress.mjs'
import { readSettings } from './settings'
import { Shutdown } from './shutdown'

const shutdown = new Shutdown()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, () => {
    void shutdown.begin().then(() => process.exit(1))
  })
}

/** All that serving needs and a database is not: what is built knows the secret's action key and nothing else of it. */
await conclude(async () => {
  const { NEXTAUTH_SECRET: given } = readSettings()
  const actionKey = actionKeyFrom(given ?? secretsIn(openDataFolder(join(top, '.data'))).auth)
  if (!isGenerated()) await step('Generating the database client', generateClient)
  if (!isBuilt({ actionKey })) await step('Building the pages', () => buildPages({ actionKey }, shutdown.follow))
  console.log('Built. npm run serve serves it.')
  return 0
})
process.exit()
