import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { actionKeyFrom } from '@/lib/launch/action-key'
import { buildPages, isBuilt } from '@/lib/launch/build'
import { generateClient, isGenerated } from '@/lib/launch/generate.mjs'
import { conclude, Problem, seconds, step } from '@/lib/launch/progress.mjs'
import { Shutdown } from '@/lib/launch/shutdown'
import { startWebServer } from '@/lib/launch/web-server'
import { migrate } from '@/prisma/migrate'
import { startTestCluster } from '../support/test-cluster'

/** How fast Keel is beside what it stands on. It only tells: no number here makes a test fail. */
const shutdown = new Shutdown()

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}

const prepare = async () => {
  const cluster = await startTestCluster()
  shutdown.add(() => cluster.stop())
  const migrated = await migrate(cluster.ownerUrl)
  if (!migrated.ok) throw new Problem(`The database could not be made: ${String(migrated.values?.reason)}`)
  return cluster
}

const main = async () => {
  const since = performance.now()
  if (!isGenerated()) await step('Generating the database client', generateClient)
  const { ownerUrl, appUrl, authSecret } = await step('Starting a PostgreSQL of its own', prepare)
  const actionKey = actionKeyFrom('of the bench')
  if (!isBuilt({ actionKey })) await step('Building the pages', () => buildPages({ actionKey }, shutdown.follow))
  const port = await freePort()
  const address = `http://127.0.0.1:${String(port)}`
  const serving = { host: '127.0.0.1', port, publicUrl: address, appUrl, authSecret, actionKey }
  const server = await step('Starting the web server', () => startWebServer(serving, shutdown.follow))
  shutdown.add(() => server.stop())

  Object.assign(process.env, { DATABASE_APP_URL: appUrl, NEXTAUTH_SECRET: authSecret, NEXTAUTH_URL: address })
  // Not before: these need the generated client.
  const { measure } = await import('./parts')
  await measure({ ownerUrl, appUrl, address }, process.argv[2])
  console.log(`\nDone after ${seconds(since)}.`)
  return 0
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    void shutdown.begin()
  })
}
await conclude(async () => {
  try {
    return await main()
  } catch (problem) {
    // What is stopped under way fails in many places; none of them is worth a stack.
    throw shutdown.hasBegun ? new Problem('Stopped before it was done.') : problem
  } finally {
    await shutdown.begin()
  }
})
