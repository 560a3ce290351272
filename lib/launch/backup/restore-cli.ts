import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { top } from '../install.mjs'
import { conclude, Problem } from '../progress.mjs'
import { refuseGiven, usage } from './arguments'
import { readTime } from './choose-backup'
import { rehearse, restoreBackup } from './restore-backup'

const asked = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { to: { type: 'string' }, replace: { type: 'boolean' }, rehearse: { type: 'boolean' } },
    })
  } catch {
    throw new Problem(usage.restore)
  }
}

await conclude(async () => {
  const { positionals, values } = asked()
  const [from, ...more] = positionals
  if (!from || more.length > 0) throw new Problem(usage.restore)
  refuseGiven()
  const until = values.to === undefined ? undefined : readTime(values.to)
  const restoring = { from, data: join(top, '.data'), until, replace: values.replace ?? false }
  const { backup, tables, rows, lastChange, aside } = await (values.rehearse ? rehearse : restoreBackup)(restoring)
  console.log(`${values.rehearse ? 'Rehearsed with' : 'Restored from'} ${backup}.`)
  console.log(`It opens: ${String(tables)} tables, ${String(rows)} rows.`)
  if (lastChange) console.log(`Its last change was made at ${lastChange.toISOString()}.`)
  if (values.rehearse) return 0
  if (aside) console.log(`What was there before is in ${aside}: delete it once all is well.`)
  console.log('Start Keel, then take a backup: until then nothing that is written is in one.')
  return 0
})
