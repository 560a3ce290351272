import { resolve } from 'node:path'
import pg from 'pg'
import { Problem, step } from '@/lib/launch/progress.mjs'
import { addClinic, addStaff } from '@/tests/bench/http/clinic'
import { clinicName, emailOf, password } from '@/tests/faults/clinic'
import { hurt } from '@/tests/faults/hurt'
import type { Kind } from '@/tests/faults/kinds/kind'
import { Mailbox } from '@/tests/faults/mailbox'
import { makeOwnFolder } from '@/tests/faults/own-folder'
import { buildOnce, runWhole } from '@/tests/faults/program'
import { freePort } from '@/tests/support/free-port'
import { startTestCluster, type TestCluster } from '@/tests/support/test-cluster'
import { RowsBefore } from './rows-before'
import { UpgradedKeel } from './upgraded-keel'

const [folder, seed = '1'] = process.argv.slice(2)

async function openEarlierClinic({ ownerUrl }: TestCluster): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const clinicId = await addClinic(owner, clinicName)
  for (const role of ['reception', 'clinician'])
    await addStaff(owner, { clinicId, role, email: emailOf(role), password })
  await owner.end()
}

/**
 * An earlier version with a year of an invented clinic's data and patients who are answering gives way to this one: who was
 * answering goes on, and all that was there is there.
 */
await runWhole(async (shutdown, stop) => {
  if (folder === undefined)
    throw new Problem('Say which folder holds the earlier version, which was started once by itself.')
  await buildOnce(shutdown)
  const mailbox = new Mailbox()
  await mailbox.open(shutdown)
  const { path: present } = await step('Copying Keel', () => makeOwnFolder(shutdown, false))
  const cluster = await step('Starting a PostgreSQL of its own', () => startTestCluster())
  shutdown.add(() => cluster.stop())
  const keel = new UpgradedKeel({ earlier: resolve(folder), present }, cluster, await freePort())
  shutdown.add(() => keel.stop())
  await step('Building and starting the earlier version', () => keel.start())
  await openEarlierClinic(cluster)
  let before: RowsBefore | undefined
  const upgrade: Kind<UpgradedKeel> = {
    name: 'upgrade',
    words: 'the earlier version stopped, and this one started',
    strike: async () => {
      before = await RowsBefore.of(keel)
      await keel.upgrade()
    },
  }
  const options = { seed: Number(seed), rounds: 1, patients: 8, only: [] }
  const habits = { sendsEmails: false, listens: false, meetsAll: false }
  const code = await hurt({ options, kinds: [upgrade], keel, mailbox, habits }, stop)
  const missing = (await before?.missing(keel)) ?? ['nothing was counted before']
  console.log(`Before: ${before?.words ?? '-'}. Missing afterwards: ${missing.length === 0 ? 'nothing.' : ''}`)
  for (const line of missing) console.log(`  ${line}`)
  return missing.length === 0 ? code : 1
})
