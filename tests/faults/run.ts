import { actionKeyFrom } from '@/lib/launch/action-key'
import { buildPages, isBuilt } from '@/lib/launch/build'
import { generateClient, isGenerated } from '@/lib/launch/generate.mjs'
import { conclude, Problem, seconds, step } from '@/lib/launch/progress.mjs'
import { Shutdown } from '@/lib/launch/shutdown'
import { Chance } from './chance'
import { openClinic } from './clinic'
import { kinds } from './kinds/all'
import { Ledger } from './ledger'
import { Mailbox } from './mailbox'
import { readOptions } from './options'
import { makeOwnFolder } from './own-folder'
import { OwnKeel } from './own-keel'
import { listed, table } from './report'
import { Rounds } from './rounds'
import { authSecret } from './secret'
import { Watch } from './watch'

/**
 * Real forms over HTTP while Keel is hurt at moments that follow from a seed: what was acknowledged is there in the end,
 * once, and whoever waited was told so calmly.
 */
const shutdown = new Shutdown()

const prepare = async (wantsSmall: boolean, mailbox: Mailbox): Promise<OwnKeel> => {
  if (!isGenerated()) await step('Generating the database client', generateClient)
  const building = { actionKey: actionKeyFrom(authSecret) }
  if (!isBuilt(building)) await step('Building the pages', () => buildPages(building, shutdown.follow))
  await mailbox.open(shutdown)
  const folder = await step('Copying Keel', () => makeOwnFolder(shutdown, wantsSmall))
  const keel = await OwnKeel.in(folder, mailbox.url)
  shutdown.add(() => keel.stop())
  await step('Starting Keel on a PostgreSQL of its own', () => keel.start())
  await step('Opening a clinic', () => openClinic(keel))
  return keel
}

const main = async (): Promise<number> => {
  const since = performance.now()
  const options = readOptions(kinds.map(({ name }) => name))
  console.log(`  Seed ${String(options.seed)}`)
  const chosen = kinds.filter(({ name }) => options.only.length === 0 || options.only.includes(name))
  const mailbox = new Mailbox()
  const keel = await prepare(
    chosen.some(({ name }) => name === 'disk-full'),
    mailbox,
  )
  const end = new AbortController()
  const watch = new Watch()
  const chance = new Chance(options.seed)
  const ledger = new Ledger(() => watch.last)
  const around = { address: keel.address, watch, chance, end: end.signal }
  const rounds = await Rounds.begin({ keel, mailbox, chance }, around, ledger, options.patients)
  for (let round = 1; round <= options.rounds && !shutdown.hasBegun; round += 1) {
    for (const kind of chosen) if (!kind.leftOut?.(keel)) await rounds.strike(kind, round)
  }
  end.abort()
  await rounds.crowd.rest()
  const found = await rounds.settle()
  const rows = chosen.map((kind) => ({ kind, leftOut: kind.leftOut?.(keel) }))
  for (const line of table(rows, found.verdict, watch)) console.log(line)
  for (const [heading, lines] of Object.entries(found.listed)) {
    for (const line of listed(heading, lines)) console.log(line)
  }
  console.log(`\n${found.sentence} Seed ${String(options.seed)}. Done after ${seconds(since)}.`)
  return found.isWell ? 0 : 1
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
    throw shutdown.hasBegun ? new Problem('Stopped before it was done.') : problem
  } finally {
    await shutdown.begin()
  }
})
process.exit()
