import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { withClient } from '@/lib/launch/connection'
import { openDataFolder } from '@/lib/launch/data-folder'
import { startEmbedded } from '@/lib/launch/embedded'
import { node, top } from '@/lib/launch/install.mjs'
import { isAlive } from '@/lib/launch/processes'
import { Problem } from '@/lib/launch/progress.mjs'
import { homeIn } from '@/lib/launch/running-database'
import { migrate } from '@/prisma/migrate'
import { standStill } from '@/tests/support/cut-line'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await createTestDatabase()
  folder = openDataFolder(mkdtempSync(join(tmpdir(), 'keel-interrupted-')))
  chmodSync(folder, 0o711)
})
afterAll(async () => {
  await database.drop()
  const home = homeIn(folder)
  rmSync(home, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})
const clients: pg.Client[] = []
afterEach(async () => {
  for (const client of clients.splice(0)) await client.end()
})

const connected = async () => {
  const client = new pg.Client(database.ownerUrl)
  await client.connect()
  clients.push(client)
  return client
}

const postmasterIn = (home: string) => Number(readFileSync(join(home, 'cluster/postmaster.pid'), 'utf8').split('\n')[0])

it('a database that goes away in the middle, or has no room, is a sentence; a mistake of the code is none', async () => {
  const ask = (query: string) => withClient(database.ownerUrl, 'DATABASE_URL', (client) => client.query(query))
  await expect(ask('SELECT pg_terminate_backend(pg_backend_pid())')).rejects.toThrow(
    /^The PostgreSQL at .*, which DATABASE_URL names, went away in the middle/,
  )
  const raise = (code: string) => ask(`DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${code}'; END $$`)
  await expect(raise('53100')).rejects.toThrow('has no room left on its disk')
  for (const code of ['57P01', '57P02', '08006']) await expect(raise(code)).rejects.toThrow(Problem)
  await expect(ask('SELECT nothing')).rejects.not.toThrow(Problem)
})

it('secrets that do not fit leave no PostgreSQL behind, and the right ones open it', async () => {
  const first = await startEmbedded(folder, 'the secret of this data')
  await first.stop()
  await expect(startEmbedded(folder, 'another one')).rejects.toThrow('made with another secrets.json')
  expect(existsSync(join(homeIn(folder), 'cluster/postmaster.pid'))).toBe(false)
  expect(existsSync(join(homeIn(folder), 'keel.pid'))).toBe(false)
  const again = await startEmbedded(folder, 'the secret of this data')
  await again.stop()
}, 60_000)

it('a start that is stopped while PostgreSQL does not answer yet leaves none behind', async () => {
  const stopping = new AbortController()
  const starting = startEmbedded(folder, 'the secret of this data', [], stopping.signal)
  const failed = expect(starting).rejects.toThrow()
  const file = join(homeIn(folder), 'cluster/postmaster.pid')
  let pid = 0
  // The file is there before its first line is.
  while (pid === 0) {
    await new Promise(setImmediate)
    if (existsSync(file)) pid = postmasterIn(homeIn(folder))
  }
  stopping.abort()
  await failed
  expect(isAlive(pid)).toBe(false)
}, 60_000)

it('whoever stands in line to migrate, or waits for a script of a process that was killed, hears that the end is asked for', async () => {
  for (const held of ['SELECT pg_advisory_lock(4202611)', 'SELECT pg_advisory_lock(4202612)']) {
    const holder = await connected()
    await holder.query(held)
    const stopping = new AbortController()
    const migrating = migrate(database.ownerUrl, undefined, stopping.signal)
    const inLine = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
      AND query LIKE '%advisory%' AND query NOT LIKE '%unlock%'`
    while ((await holder.query(inLine)).rowCount === 0) await new Promise(setImmediate)
    stopping.abort()
    expect(await migrating).toMatchObject({ ok: false, code: 'migration-failed' })
    await holder.query('SELECT pg_advisory_unlock_all()')
  }
  expect(await migrate(database.ownerUrl)).toEqual({ ok: true, value: [] })
})

it('a migration that is stopped while it connects ends there', async () => {
  const line = await standStill(database.ownerUrl)
  line.fallSilent()
  const stopping = new AbortController()
  const migrating = migrate(line.url, undefined, stopping.signal)
  while (line.taken() === 0) await new Promise(setImmediate)
  stopping.abort()
  expect(await migrating).toMatchObject({ ok: false, code: 'migration-failed' })
  await line.close()
})

it('asked a second time, a start ends at once, whatever it waits for', async () => {
  const line = await standStill(database.ownerUrl)
  line.fallSilent()
  const env = { ...process.env, DATABASE_URL: line.url, SMTP_URL: '', NEXTAUTH_SECRET: 'x'.repeat(32), PORT: '1025' }
  const child = spawn(node, ['--import', 'tsx', 'lib/launch/serve.ts', 'start'], { cwd: top, env, stdio: 'pipe' })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += String(chunk)))
  const ended = once(child, 'exit')
  while (!said.includes('Reaching')) await once(child.stdout, 'data')
  const pressing = setInterval(() => child.kill('SIGINT'), 100)
  const [code] = (await ended) as [number]
  clearInterval(pressing)
  await line.close()
  expect(said).toContain('Stopping …')
  expect(said).toContain('Ended at once, as asked.')
  expect(code).toBe(1)
}, 60_000)
