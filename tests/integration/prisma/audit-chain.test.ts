import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isWhole, verifyAudit } from '@/lib/launch/verify-audit'
import { migrate } from '@/prisma/migrate'
import { createEmptyDatabase, type TestDatabase } from '@/tests/support/database'

const before = '20261127150000_audit_chain'
const id = (n: number) => `0193a6c0-0000-7000-8000-${String(n).padStart(12, '0')}`
const clinics = [id(1), id(2)]

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

it('chains the events that are there, in the order of their time, and knows whom they are about', async () => {
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
  for (const clinic of clinics) {
    await client.query(
      `INSERT INTO clinic (id, name, phone, region, time_zone) VALUES ($1, 'x', '(206) 555-0142', 'US', 'UTC')`,
      [clinic],
    )
  }
  await client.query(
    `INSERT INTO audit_event (clinic_id, id, at, actor_kind, actor_id, event)
     SELECT $1, gen_random_uuid(), now() - n * interval '1 minute', 'staff', $2,
       jsonb_build_object('type', 'patient.viewed', 'patientId', $3::uuid)
     FROM generate_series(1, 300) n`,
    [clinics[0], id(7), id(8)],
  )
  expect(await migrate(database.ownerUrl)).toMatchObject({ ok: true })
  const [first, second, ...more] = await verifyAudit(client)
  expect([first, second].map((each) => each?.head.length).sort()).toEqual([0, 300])
  expect([first, second].every((each) => each !== undefined && isWhole(each))).toBe(true)
  expect(more).toEqual([])
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT (SELECT count(*)::int FROM audit_patient WHERE patient_id = $1) AS filed,
       (SELECT bool_and(recorded_at = at AND kind = 'patient.viewed') FROM audit_event) AS kept`,
    [id(8)],
  )
  expect(rows).toEqual([{ filed: 300, kept: true }])
})
