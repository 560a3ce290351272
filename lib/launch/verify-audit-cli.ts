import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { withClient } from './connection'
import { openDataFolder, secretsIn } from './data-folder'
import { flagsOf } from './flags'
import { top } from './install.mjs'
import { readHeads } from './kept-heads'
import { conclude } from './progress.mjs'
import { runningDatabase } from './running-database'
import { isWhole, verifyAudit } from './verify-audit'
import { comparedWith, verifiedLines } from './verify-audit-report'

await conclude(async () => {
  const { heads } = flagsOf({ heads: { type: 'string' } })
  const { url, setting, settings } = runningDatabase()
  // The first line is added to it in the first night.
  const own = settings.AUDIT_HEADS_FILE
  const file = heads ?? (own !== undefined && existsSync(own) ? own : undefined)
  const authSecret = settings.NEXTAUTH_SECRET ?? secretsIn(openDataFolder(join(top, '.data'))).auth
  const kept = file === undefined ? { heads: [], unread: [] } : readHeads(file, authSecret)
  const verified = await withClient(url, setting, (client) => verifyAudit(client, kept.heads))
  const { lines, isMissed } = comparedWith({ file, set: own, kept, verified, now: new Date() })
  for (const line of [...verified.flatMap(verifiedLines), ...lines]) console.log(line)
  return verified.every(isWhole) && !isMissed ? 0 : 1
})
