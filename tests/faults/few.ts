import { step } from '@/lib/launch/progress.mjs'
import { buildOnce } from '@/tests/support/built-pages'
import { openClinic } from './clinic'
import { hurt } from './hurt'
import { KeptKeel } from './kept-keel'
import { endConnection, endConnections } from './kinds/end-connections'
import { killApp, type WithWebServer } from './kinds/kill-app'
import { typedIn } from './log-keeps'
import { Mailbox } from './mailbox'
import { runWhole } from './program'
import { listed } from './report'

/** The quickest of the faults in each whole run of the tests; all of them, and more often, are a command of their own. */
await runWhole(async (shutdown, stop) => {
  const seed = 1 + Math.floor(Math.random() * 1_000_000)
  console.log(`  Seed ${String(seed)}`)
  await step('Building the pages', () => buildOnce(shutdown.follow))
  const mailbox = new Mailbox()
  await mailbox.open(shutdown)
  const keel = await step('Starting Keel on a PostgreSQL of its own', () => KeptKeel.start(shutdown))
  await step('Opening a clinic', () => openClinic(keel))
  const options = { seed, rounds: 1, patients: 4, only: [] }
  const kinds = [killApp, endConnection, endConnections]
  // An e-mail whose process died waits for two minutes.
  const habits = { sendsEmails: false, listens: true, meetsAll: true }
  const code = await hurt<WithWebServer>({ options, kinds, keel, mailbox, habits }, stop)
  const inLog = typedIn(keel.log)
  for (const line of listed('In the log of the process', inLog)) console.log(line)
  return inLog.length > 0 || keel.log === '' ? 1 : code
})
