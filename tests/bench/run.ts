import { generateClient, isGenerated } from '@/lib/launch/generate.mjs'
import { conclude, Problem, seconds, step } from '@/lib/launch/progress.mjs'
import { Shutdown } from '@/lib/launch/shutdown'
import { migrate } from '@/prisma/migrate'
import { startTestCluster, type TestCluster } from '../support/test-cluster'
import { keep, slowerThan } from './earlier'
import { isServedPart, measureServed, servedParts } from './http/parts'
import { openStations } from './http/station'
import { readOptions } from './options'
import { type Findings, machine, print } from './report'

/** How fast Keel is beside what it stands on. It only tells: no number here makes a test fail. */
const shutdown = new Shutdown()
const options = readOptions()

const { only, also, minutes, tries } = options

const isAsked = (name: string) => only === undefined || only === name
/** The names of what is measured in this process; it needs the generated client, so it is read later. */
const partsHere = ['triage', 'submit', 'audit', 'sign-in', 'worklist']

const prepare = async () => {
  const cluster = await startTestCluster(['shared_preload_libraries=pg_stat_statements'])
  shutdown.add(() => cluster.stop())
  return cluster
}

const migrated = async ({ ownerUrl }: TestCluster) => {
  const result = await migrate(ownerUrl)
  if (!result.ok) throw new Problem(`The database could not be made: ${String(result.values?.reason)}`)
}

/** Served first, while the database is small; what is measured in this process fills it with a million cases. */
const measured = async (cluster: TestCluster): Promise<readonly Findings[]> => {
  const served: Findings[] = []
  if (isServedPart(only)) {
    const stations = await step('Building and serving', () => openStations(cluster, also, shutdown))
    served.push(...(await measureServed(stations, only, { minutes, tries })))
  }
  const { appUrl, authSecret } = cluster
  const address = 'http://127.0.0.1'
  Object.assign(process.env, { DATABASE_APP_URL: appUrl, NEXTAUTH_SECRET: authSecret, NEXTAUTH_URL: address })
  if (!partsHere.some(isAsked)) return served
  // Not before: these need the generated client.
  const { measureHere } = await import('./parts')
  await migrated(cluster)
  return [...served, ...(await measureHere(cluster, isAsked, tries))]
}

const main = async () => {
  const since = performance.now()
  const names = [...servedParts, ...partsHere]
  if (only !== undefined && !names.includes(only))
    throw new Problem(`There is no part ${only}, but ${names.join(', ')}.`)
  if (!isGenerated()) await step('Generating the database client', generateClient)
  const cluster = await step('Starting a PostgreSQL of its own', prepare)
  const findings = await measured(cluster)
  print(findings)
  const figures = findings.flatMap(({ ratios, details }) => [...ratios, ...details])
  const slower = options.than ? slowerThan(options.than, figures) : []
  if (options.than) console.log(`\n${slower.length > 0 ? 'What got slower' : 'Nothing got slower'}`)
  for (const each of slower) console.log(`  ${each}`)
  if (options.keep) keep(options.keep, machine, figures)
  console.log(`\n${machine}. Done after ${seconds(since)}.`)
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
