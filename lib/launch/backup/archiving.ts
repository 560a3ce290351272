import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { Account } from '../account'
import { Problem } from '../progress.mjs'
import { archiveOf, openArchive } from './backup-folder'
import { archiveLine, archivesNothing } from './shell-lines'

/** Seconds: what is written is in the archive after that at the latest. */
const longestWait = 60

const set = async (client: pg.Client, settings: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(settings))
    await client.query(`ALTER SYSTEM SET ${name} = ${client.escapeLiteral(value)}`)
  await client.query('SELECT pg_reload_conf()')
}

/** With nothing to hand its WAL to, PostgreSQL would keep all of it. */
export async function beginWithout(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(`SELECT WHERE current_setting('archive_command') IN ('', '(disabled)')`)
  if (rowCount !== 0) await set(client, { archive_command: archivesNothing })
}

/**
 * A restored copy shares its number with the data that it is a copy of, and goes another way from there: its WAL must
 * not come among the other's, so it has no archive before its own first backup.
 */
export const stopArchiving = (client: pg.Client): Promise<void> =>
  set(client, { archive_command: archivesNothing, archive_timeout: '0' })

/** The archive in this folder that PostgreSQL fills already, or else a new one. Its name. */
export async function archiveInto(client: pg.Client, folder: string, account: Account | undefined): Promise<string> {
  const { rows } = await client.query<{ mode: string; line: string }>(
    `SELECT current_setting('archive_mode') AS mode, current_setting('archive_command') AS line`,
  )
  const [now] = rows
  if (now?.mode !== 'on')
    throw new Problem('This Keel was started by an older version: stop it, start it, and try again.')
  const archives = join(folder, 'wal')
  const names = existsSync(archives) ? readdirSync(archives) : []
  const current = names.find((each) => archiveLine(archiveOf(folder, each)) === now.line)
  if (current !== undefined) {
    openArchive(folder, current, account)
    return current
  }
  const name = randomBytes(4).toString('hex')
  const archive = openArchive(folder, name, account)
  await set(client, { archive_command: archiveLine(archive), archive_timeout: String(longestWait) })
  return name
}
