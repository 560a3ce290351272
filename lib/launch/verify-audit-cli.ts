import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readKeptHead } from '@/lib/audit/kept-head'
import { isSignedHead } from '@/lib/auth/head-signature'
import { withClient } from './connection'
import { openDataFolder, secretsIn } from './data-folder'
import { top } from './install.mjs'
import { conclude, Problem } from './progress.mjs'
import { runningDatabase } from './running-database'
import { isWhole, verifyAudit } from './verify-audit'
import { comparedWith, verifiedLines } from './verify-audit-report'

/** Every line has to be one that this Keel signed: a line that somebody wrote would make a whole chain seem broken. */
function keptHeads(file: string, authSecret: string) {
  if (!existsSync(file)) throw new Problem(`There is no file ${file}.`)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const head = readKeptHead(line)
      if (head && isSignedHead(head, authSecret)) return head
      throw new Problem(`Line ${String(index + 1)} of ${file} is no head that was signed with this NEXTAUTH_SECRET.`)
    })
}

await conclude(async () => {
  const { values } = parseArgs({ options: { heads: { type: 'string' } } })
  const { url, setting, settings } = runningDatabase()
  // The first line is added to it in the first night.
  const own = settings.AUDIT_HEADS_FILE
  const file = values.heads ?? (own !== undefined && existsSync(own) ? own : undefined)
  const authSecret = settings.NEXTAUTH_SECRET ?? secretsIn(openDataFolder(join(top, '.data'))).auth
  const kept = file === undefined ? [] : keptHeads(file, authSecret)
  const verified = await withClient(url, setting, (client) => verifyAudit(client, kept))
  for (const line of verified.flatMap(verifiedLines)) console.log(line)
  const { line, isMissed } = comparedWith(file, own, verified)
  console.log(line)
  return verified.every(isWhole) && !isMissed ? 0 : 1
})
