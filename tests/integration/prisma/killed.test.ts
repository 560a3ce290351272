import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { installJobs } from '@/lib/jobs/install'
import { migrate } from '@/prisma/migrate'
import { cutAfter } from '@/tests/support/cut-line'
import { createEmptyDatabase, type TestDatabase } from '@/tests/support/database'

const scripts = {
  '20260101000000_one': 'CREATE TABLE one (n int); INSERT INTO one VALUES (1);',
  '20260102000000_index': [
    '-- each statement by itself',
    'DROP INDEX CONCURRENTLY IF EXISTS "one_n";',
    'CREATE INDEX CONCURRENTLY "one_n" ON one (n);\n',
  ].join('\n'),
}

let folder: string
let database: TestDatabase
let owner: pg.Client

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keel-killed-'))
  for (const [name, script] of Object.entries(scripts)) {
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, 'migration.sql'), script)
  }
  database = await createEmptyDatabase()
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
}, 200000)

afterAll(async () => {
  await owner.end()
  await database.drop()
  await rm(folder, { recursive: true })
})

const emptied = () =>
  owner.query('DROP TABLE IF EXISTS one, _prisma_migrations; DROP SCHEMA IF EXISTS keel_jobs CASCADE')

const standing = async () => {
  const { rows } = await owner.query<Record<string, unknown>>(
    `SELECT (SELECT array_agg(n) FROM one) AS n, (SELECT indisvalid FROM pg_index WHERE indexrelid = 'one_n'::regclass) AS valid,
       (SELECT count(*)::int FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL) AS finished,
       (SELECT count(*)::int FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL) AS begun`,
  )
  return rows[0]
}

const isInTheBook = async () => {
  const { rows } = await owner.query<{ there: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`,
  )
  return rows[0]?.there === true && (await standing().catch(() => undefined))?.['finished'] === 2
}

it('that was killed after any message to the database goes on with the next start, and does nothing twice', async () => {
  let cuts = 0
  for (let isOver = false; !isOver; cuts += 1) {
    await emptied()
    const line = await cutAfter(cuts + 1, database.ownerUrl)
    const first = await migrate(line.url, folder)
    await line.close()
    isOver = await isInTheBook()
    expect(first.ok, `after ${String(cuts)}`).toBe(false)

    expect(await migrate(database.ownerUrl, folder), `after ${String(cuts)}`).toMatchObject({ ok: true })
    expect(await standing(), `after ${String(cuts)}`).toEqual({ n: [1], valid: true, finished: 2, begun: 0 })
  }
  expect(cuts).toBeGreaterThan(15)
}, 120_000)

const queuesNow = async () => {
  const { rows } = await owner.query<{ name: string }>('SELECT name FROM keel_jobs.queue ORDER BY name')
  return rows.map(({ name }) => name)
}

it('that was killed while the tables of the jobs are made goes on with the next start, too', async () => {
  await emptied()
  const whole = await cutAfter(Number.POSITIVE_INFINITY, database.ownerUrl)
  await installJobs(whole.url)
  await whole.close()
  const wanted = await queuesNow()
  const places = Array.from({ length: 12 }, (_, at) => 1 + Math.floor((whole.sent() * at) / 12))
  for (const place of places) {
    await emptied()
    const line = await cutAfter(place, database.ownerUrl)
    await expect(installJobs(line.url), `after ${String(place)}`).rejects.toThrow()
    await line.close()
    await installJobs(database.ownerUrl)
    expect(await queuesNow(), `after ${String(place)}`).toEqual(wanted)
  }
}, 120_000)
