import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { sampleClinics } from '@/prisma/sample/clinics'
import { loadOnce } from '@/prisma/sample/loading'
import { cutAfter } from '@/tests/support/cut-line'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'

let database: TestDatabase
let looking: pg.Client
const [invented] = sampleClinics

beforeAll(async () => {
  database = await createTestDatabase()
  looking = new pg.Client(database.ownerUrl)
  await looking.connect()
})

afterAll(async () => {
  await looking.end()
  await database.drop()
})

beforeEach(() => looking.query('TRUNCATE clinic, sample_loading CASCADE'))

const rows = async <Value>(query: string) => (await looking.query<{ one: Value }>(query)).rows.map(({ one }) => one)

const clinics = () => rows<string>('SELECT name AS one FROM clinic ORDER BY name')
const both = sampleClinics.map(({ name }) => name).sort()
/** Who was loaded into the first clinic. */
const people = () => rows<string>('SELECT name AS one FROM staff ORDER BY name')
const isDone = () => rows<boolean>('SELECT done_at IS NOT NULL AS one FROM sample_loading')

const add = (name: string) =>
  looking.query(
    `INSERT INTO staff (id, clinic_id, name, email, role, password_hash) VALUES (gen_random_uuid(), $1, $2, lower($2) || '@harbor.example', 'lead', 'none')`,
    [invented.id, name],
  )

/** In place of patients and cases: two people, one after the other. */
const fill = async () => {
  await add('One')
  await add('Two')
  return 'loaded'
}

async function load(url = database.ownerUrl, by: () => Promise<string> = fill): Promise<string | null> {
  const owner = new pg.Client(url)
  try {
    await owner.connect()
    return await loadOnce(owner, by)
  } finally {
    await owner.end().catch(() => undefined)
  }
}

const cutOff = async () => {
  await add('One')
  throw new Error('killed')
}

/** Another clinic opens beside it, as a lead does. */
const openAnother = () =>
  looking.query(
    `INSERT INTO clinic (id, name, phone, region, time_zone) VALUES ($1, 'Ours', '(206) 555-0100', 'US', 'America/Denver')`,
    [randomUUID()],
  )

const signIn = () =>
  looking.query(
    `INSERT INTO session (id, clinic_id, kind, person_id, created_at, expires_at)
      SELECT gen_random_uuid(), clinic_id, 'staff', id, now(), now() FROM staff LIMIT 1`,
  )

it('is whole after the start that follows, whatever message to the database was the last before a kill', async () => {
  let cuts = 0
  for (let isOver = false; !isOver; cuts += 1) {
    await looking.query('TRUNCATE clinic, sample_loading CASCADE')
    const line = await cutAfter(cuts + 1, database.ownerUrl)
    await expect(load(line.url), `after ${String(cuts)}`).rejects.toThrow()
    await line.close()
    isOver = (await load()) === null
    const is = [await clinics(), await people(), await isDone()]
    expect(is, `after ${String(cuts)}`).toEqual([both, ['One', 'Two'], [true]])
  }
  expect(cuts).toBeGreaterThan(10)
}, 120_000)

it('is done once, although two begin at the same moment', async () => {
  const loaded = await Promise.all([load(), load()])
  expect(loaded.sort()).toEqual(['loaded', null])
  expect([await clinics(), await people()]).toEqual([both, ['One', 'Two']])
})

it('is begun anew by whoever waited for one that was cut off', async () => {
  let second: Promise<string | null> | undefined
  const first = load(undefined, async () => {
    second = load()
    return cutOff()
  })
  await expect(first).rejects.toThrow('killed')
  expect(await second).toBe('loaded')
  expect(await people()).toEqual(['One', 'Two'])
})

it('is over where its own connection is lost: another may have begun', async () => {
  const lost = load(undefined, async () => {
    await looking.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE pid <> pg_backend_pid() AND datname = current_database()`)
    return new Promise<never>(() => undefined)
  })
  await expect(lost).rejects.toThrow(/terminat/)
})

it('never touches a sample that was loaded, whatever became of it', async () => {
  expect(await load()).toBe('loaded')
  await looking.query('DELETE FROM staff')
  await openAnother()
  expect(await load()).toBeNull()
  expect([await clinics(), await people()]).toEqual([[...both, 'Ours'].sort(), []])
})

it('takes nothing back where another clinic stands beside one that was cut off, or somebody has been in', async () => {
  await expect(load(undefined, cutOff)).rejects.toThrow('killed')
  await openAnother()
  expect(await load()).toBeNull()
  expect([await clinics(), await people()]).toEqual([[...both, 'Ours'].sort(), ['One']])

  await looking.query(`DELETE FROM clinic WHERE name = 'Ours'`)
  await signIn()
  expect(await load()).toBeNull()
  expect(await people()).toEqual(['One'])
})

it('leaves alone what an earlier version loaded, which wrote nothing down, and a clinic that is nobody’s sample', async () => {
  expect(await load()).toBe('loaded')
  await looking.query('TRUNCATE sample_loading')
  await looking.query(`DELETE FROM staff WHERE name = 'Two'`)
  expect(await load()).toBeNull()
  expect([await clinics(), await people(), await isDone()]).toEqual([both, ['One'], []])

  await looking.query('TRUNCATE clinic CASCADE')
  await openAnother()
  expect(await load()).toBeNull()
  expect([await clinics(), await isDone()]).toEqual([['Ours'], []])
})

it('is written down where the role that serves can neither read nor write', async () => {
  const app = new pg.Client(database.appUrl)
  await app.connect()
  for (const asked of ['SELECT FROM sample_loading', 'UPDATE sample_loading SET done_at = NULL', 'TRUNCATE clinic'])
    await expect(app.query(asked)).rejects.toMatchObject({ code: '42501' })
  await app.end()
})
