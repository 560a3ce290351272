import { step } from '@/lib/launch/progress.mjs'
import { openClinic } from './clinic'
import { chosenOf, hurt } from './hurt'
import { kinds } from './kinds/all'
import { Mailbox } from './mailbox'
import { readOptions } from './options'
import { makeOwnFolder } from './own-folder'
import { OwnKeel } from './own-keel'
import { buildOnce, runWhole } from './program'

/**
 * Real forms over HTTP while Keel is hurt at moments that follow from a seed: what was acknowledged is there in the end,
 * once, and whoever waited was told so calmly.
 */
await runWhole(async (shutdown, stop) => {
  const options = readOptions(kinds.map(({ name }) => name))
  console.log(`  Seed ${String(options.seed)}`)
  const chosen = chosenOf(kinds, options)
  await buildOnce(shutdown)
  const mailbox = new Mailbox()
  await mailbox.open(shutdown)
  const wantsSmall = chosen.some(({ name }) => name === 'disk-full')
  const folder = await step('Copying Keel', () => makeOwnFolder(shutdown, wantsSmall))
  const keel = await OwnKeel.in(folder, mailbox.url)
  shutdown.add(() => keel.stop())
  await step('Starting Keel on a PostgreSQL of its own', () => keel.start())
  await step('Opening a clinic', () => openClinic(keel))
  return hurt({ options, kinds: chosen, keel, mailbox }, stop)
})
