import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrate } from '@/prisma/migrate'
import { createEmptyDatabase, type TestDatabase } from '@/tests/support/database'

const before = '20261127120000_one_search'
const clinic = '0193a6c0-0000-7000-8000-00000000000c'
const id = (n: number) => `0193a6c0-0000-7000-8000-${String(n).padStart(12, '0')}`

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await createEmptyDatabase()
  client = new pg.Client({ connectionString: database.ownerUrl })
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

it('keeps every patient: of two numbers that differ in capitals alone, who came first keeps theirs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'keel-migrations-'))
  try {
    await cp('prisma/migrations', folder, { recursive: true })
    for (const name of await readdir(folder))
      if (name >= before && /^\d/.test(name)) await rm(join(folder, name), { recursive: true })
    expect((await migrate(database.ownerUrl, folder)).ok).toBe(true)
  } finally {
    await rm(folder, { recursive: true })
  }
  await client.connect()
  await client.query(
    `INSERT INTO clinic (id, name, phone, region, time_zone) VALUES ($1, 'x', '(206) 555-0142', 'US', 'UTC')`,
    [clinic],
  )
  for (const [n, number] of ['K1', 'k1', 'K2', 'ﬀ3', 'FF3', 'ff3'].entries()) {
    await client.query(
      `INSERT INTO patient (clinic_id, id, record_number, given_name, family_name, date_of_birth, sex, created_at)
       VALUES ($1, $2, $3, 'Zoë', 'O’Brien-López', '1980-03-27', 'female', now() + $4 * interval '1 minute')`,
      [clinic, id(n), number, n],
    )
  }
  expect(await migrate(database.ownerUrl)).toMatchObject({ ok: true })
  const { rows } = await client.query<Record<string, unknown>>('SELECT record_number FROM patient ORDER BY id')
  expect(rows.map((row) => row.record_number)).toEqual(['K1', 'k1 (2)', 'K2', 'ﬀ3', 'FF3 (2)', 'ff3 (3)'])
  const words = await client.query<Record<string, unknown>>(
    'SELECT word FROM patient_word WHERE patient_id = $1 ORDER BY word',
    [id(1)],
  )
  expect(words.rows.map(({ word }) => word)).toEqual([
    '2',
    'brien',
    'brienlopez',
    'k12',
    'lopez',
    'o',
    'obrienlopez',
    'zoe',
  ])
})
