import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeDatabase } from '@/lib/db/client'
import { closeSender } from '@/lib/jobs/enqueue'
import { loadSample } from '@/lib/launch/sample'
import { sampleClinics } from '@/prisma/sample/clinics'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'
import type { TestClinic } from '@/tests/support/clinic'
import { eraseNow, newLead } from '@/tests/support/whole-patient'

const authSecret = 'of the tests, and long enough to be one'
let database: TestDatabase
let owner: pg.Client

beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DATABASE_APP_URL = database.appUrl
  process.env.NEXTAUTH_SECRET = authSecret
  process.env.NEXTAUTH_URL = 'http://localhost:3000'
  owner = new pg.Client(database.ownerUrl)
  await owner.connect()
})

afterAll(async () => {
  await closeSender()
  await closeDatabase()
  await owner.end()
  await database.drop()
})

const count = async (table: string) =>
  (await owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n ?? 0

/** As each start does it, in a process of its own. */
const load = (onSpawn?: (child: ChildProcess) => void) => {
  const { appUrl, ownerUrl } = database
  const publicUrl = 'http://localhost:3000'
  return loadSample({ appUrl, ownerUrl, authSecret, publicUrl, actionKey: 'none' }, onSpawn)
}

const counts = async () => ({
  ...{ clinics: await count('clinic'), patients: await count('patient'), events: await count('audit_event') },
})

it('a sample that was killed half way is whole after two starts at once, and then its users’ for ever', async () => {
  const children: ChildProcess[] = []
  const cutOff = load((child) => children.push(child)).then(
    () => 'loaded',
    () => 'cut off',
  )
  while ((await count('patient')) < 20) await sleep(50)
  children[0]?.kill('SIGKILL')
  expect(await cutOff).toBe('cut off')
  expect(await count('patient')).toBeLessThan(60)

  const [one, other] = await Promise.all([load(), load()])
  expect(one?.patientLink).toContain('/i/')
  expect(other).toEqual(one)
  expect(await counts()).toMatchObject({ clinics: 2, patients: 61 })

  await owner.query(`UPDATE patient SET record_number = 'H-77' WHERE record_number = 'K2000'`)
  const renamed = await counts()
  expect(await load()).toEqual(one)
  expect(await counts()).toEqual(renamed)

  const [invented] = sampleClinics
  const { rows } = await owner.query<{ id: string }>(`SELECT id FROM patient WHERE record_number = 'H-77'`)
  await eraseNow(await newLead(invented as unknown as TestClinic), rows[0]?.id ?? '')
  await owner.query(
    `INSERT INTO clinic (id, name, phone, region, time_zone)
      VALUES (gen_random_uuid(), 'Ours', '(206) 555-0100', 'US', 'America/Denver')`,
  )
  const erased = await counts()
  expect(erased).toMatchObject({ clinics: 3, patients: 60 })
  expect(await load()).toEqual(one)
  expect(await counts()).toEqual(erased)
}, 240_000)
