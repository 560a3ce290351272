import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDataFolder, secretsIn } from '@/lib/launch/data-folder'
import { type EmbeddedDatabase, startEmbedded } from '@/lib/launch/embedded'
import { homeIn } from '@/lib/launch/running-database'

let folder: string
let database: EmbeddedDatabase

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keel-log-'))
  chmodSync(folder, 0o711)
  database = await startEmbedded(folder, secretsIn(openDataFolder(folder)).database)
}, 60_000)

afterAll(async () => {
  await database.stop()
  const home = homeIn(folder)
  if (existsSync(home)) rmSync(home, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

const known = 'Quaggadee'
const refusals: readonly (readonly [string, string, readonly string[]])[] = [
  ['23505', 'INSERT INTO named (name) VALUES ($1)', ['Quaggadee']],
  ['23505', `INSERT INTO named (name) VALUES ('Quaggadee')`, []],
  ['23514', 'INSERT INTO named (name, age) VALUES ($1, -1)', ['Quaggadee the second']],
  ['22001', 'INSERT INTO named (short) VALUES ($1)', ['Quaggadee']],
  ['22P02', 'SELECT $1::uuid', ['Quaggadee']],
  ['42601', 'SELEKT Quaggadee', []],
]

it('PostgreSQL’s own log has no value of a statement that failed', async () => {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query('CREATE TABLE named (name text UNIQUE, short varchar(3), age int CHECK (age > 0))')
  await client.query('INSERT INTO named (name) VALUES ($1)', [known])
  for (const [code, statement, values] of refusals) {
    await expect(client.query(statement, [...values])).rejects.toMatchObject({ code })
  }
  await client.end()
  await database.stop()
  const logs = join(homeIn(folder), 'logs')
  const said = readdirSync(logs)
    .map((file) => readFileSync(join(logs, file), 'utf8'))
    .join('\n')
  expect(said).toContain('database system is shut down')
  expect(said).not.toContain(known)
})
