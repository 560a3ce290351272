import { step } from '@/lib/launch/progress.mjs'
import { openClinic } from '@/tests/faults/clinic'
import { chosenOf, hurt } from '@/tests/faults/hurt'
import { Mailbox } from '@/tests/faults/mailbox'
import { readOptions } from '@/tests/faults/options'
import { makeOwnFolder } from '@/tests/faults/own-folder'
import { buildOnce, runWhole } from '@/tests/faults/program'
import { Group } from './group'
import { kinds } from './kinds'
import { refuseWithoutPrograms } from './programs'

/**
 * Keel beyond one machine, on this one: two processes behind HAProxy, PgBouncer, and PostgreSQL under Patroni with a
 * synchronous standby. Its machines are lost in turn while people answer, as in tests/faults.
 */
await runWhole(async (shutdown, stop) => {
  const options = readOptions(kinds.map(({ name }) => name))
  console.log(`  Seed ${String(options.seed)}`)
  refuseWithoutPrograms()
  await buildOnce(shutdown)
  const mailbox = new Mailbox()
  await mailbox.open(shutdown)
  const folder = await step('Copying Keel', () => makeOwnFolder(shutdown, false))
  const keel = await step('Starting etcd, Patroni, HAProxy, PgBouncer and two Keels', () =>
    Group.in(folder, mailbox.url, shutdown),
  )
  await step('Opening a clinic', () => openClinic(keel))
  return hurt({ options, kinds: chosenOf(kinds, options), keel, mailbox }, stop)
})
