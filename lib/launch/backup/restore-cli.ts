import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { top } from '../install.mjs'
import { conclude, Problem } from '../progress.mjs'
import { refuseGiven, usage } from './arguments'
import { readTime } from './choose-backup'
import { rehearse, restoreBackup } from './restore-backup'
import { ofRehearsal, ofRestore } from './restore-report'

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
  const { lines, code } = values.rehearse
    ? ofRehearsal(await rehearse(restoring))
    : ofRestore(await restoreBackup(restoring))
  for (const line of lines) console.log(line)
  return code
})
