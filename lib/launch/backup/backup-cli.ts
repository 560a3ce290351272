import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { top } from '../install.mjs'
import { conclude, Problem } from '../progress.mjs'
import { refuseGiven, usage } from './arguments'
import { whyUnreadable } from './manifest'
import { takeBackup } from './take-backup'

const asked = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { keep: { type: 'string' } } })
  } catch {
    throw new Problem(usage.backup)
  }
}

await conclude(async () => {
  const { positionals, values } = asked()
  const [to = join(top, '.data/backups'), ...more] = positionals
  const keep = values.keep === undefined ? undefined : Number(values.keep)
  if (more.length > 0 || (keep !== undefined && !(Number.isInteger(keep) && keep > 0))) throw new Problem(usage.backup)
  refuseGiven()
  const { path, bytes, cleared, unreadable } = await takeBackup({ data: join(top, '.data'), to, keep })
  console.log(`Backed up to ${path} (${String(Math.ceil(bytes / 1e6))} MB).`)
  if (cleared > 0) console.log(`Cleared ${String(cleared)} that was older, and the WAL that only it needed.`)
  for (const each of unreadable)
    console.log(`${whyUnreadable(each)} Move that folder elsewhere: no WAL is cleared before.`)
  console.log(
    'What is written from now on follows it within a minute. It holds everything, secrets.json too: keep it safe.',
  )
  return 0
})
