import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { restoreBackup } from '@/lib/launch/backup/restore-backup'
import { takeBackup } from '@/lib/launch/backup/take-backup'
import { openDataFolder, secretsIn } from '@/lib/launch/data-folder'
import { type EmbeddedDatabase, startEmbedded } from '@/lib/launch/embedded'
import { appUrlFor } from '@/lib/launch/roles'
import { erasedWords } from '@/lib/patients/erased-line'
import { migrate } from '@/prisma/migrate'
import { seal } from '@/tests/support/audit-log'
import { Keel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'
import { eraseNow, newLead, wholePatient } from '@/tests/support/whole-patient'

/** Milliseconds: PostgreSQL is started four times, on a machine that may have other things to do. */
const patience = 240_000

const keel = new Keel()
let here: string
let data: string
let database: EmbeddedDatabase

const start = () => startEmbedded(data, secretsIn(openDataFolder(data)).database)

beforeAll(async () => {
  here = mkdtempSync(join(tmpdir(), 'keel-erased-'))
  chmodSync(here, 0o711)
  data = join(here, 'data')
  database = await start()
  const appUrl = await appUrlFor(database.ownerUrl, undefined, 'of the tests, and long enough to be one')
  expect(await migrate(database.ownerUrl)).toMatchObject({ ok: true })
  await keel.open({ ownerUrl: database.ownerUrl, appUrl, drop: () => Promise.resolve() })
}, patience)

afterAll(async () => {
  await database.stop()
  const pointer = join(data, 'postgres-is-at')
  if (existsSync(pointer)) rmSync(readFileSync(pointer, 'utf8'), { recursive: true, force: true })
  rmSync(here, { recursive: true, force: true })
})

const ask = async (query: string, values: readonly unknown[] = []) => {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  const found = await client.query<Record<string, unknown>>(query, [...values])
  await client.end()
  return found
}

/** A moment that lies after all that is written before it, and before all that comes. */
const now = async () => {
  const { rows } = await ask(
    `WITH rested AS MATERIALIZED (SELECT pg_sleep(0.05)) SELECT clock_timestamp() AS at FROM rested`,
  )
  await ask('SELECT pg_sleep(0.05)')
  return rows[0]?.at as Date
}

const areHere = async (ids: readonly string[]) => {
  const { rows } = await ask('SELECT id FROM patient WHERE id = ANY ($1)', [ids])
  return ids.map((id) => rows.some((row) => row.id === id))
}

/** A command as whoever runs the server types it. */
const run = (command: string, args: readonly string[] = [], typed = '') =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `lib/launch/${command}-cli.ts`, ...args], {
      env: { ...process.env, DATABASE_URL: database.ownerUrl, AUDIT_HEADS_FILE: '' },
    })
    let said = ''
    const hear = (chunk: Buffer) => (said += chunk.toString())
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', (code) => {
      resolve({ code, said })
    })
    child.stdin.end(typed)
  })

it(
  'is here after a restore, goes again by the line of the log, once, and the audit log is whole before and after',
  async () => {
    const { here: clinic } = keel
    const lead = await newLead(clinic)
    const { patientId } = await wholePatient(keel, clinic)
    const stays = (await newPatient(clinic)).patientId
    const backups = join(here, 'backups')
    await takeBackup({ data, to: backups })
    const meanwhile = (await newPatient(clinic)).patientId
    await seal(keel)
    const moment = await now()
    const line = JSON.stringify({ ...(await eraseNow(lead, patientId)), clinicId: clinic.id, msg: erasedWords })
    const lost = (await newPatient(clinic)).patientId
    await seal(keel)
    expect(await areHere([patientId, stays, meanwhile, lost])).toEqual([false, true, true, true])
    await keel.close()
    await database.stop()

    await restoreBackup({ from: backups, data, until: moment, replace: true })
    database = await start()
    expect(await areHere([patientId, stays, meanwhile, lost])).toEqual([true, true, true, false])
    const whole = await run('verify-audit')
    expect(whole).toMatchObject({ code: 0, said: expect.stringContaining(' 0 not sealed yet') as string })

    expect(await run('erase-again', [], line)).toMatchObject({
      code: 0,
      said: expect.stringContaining(`${patientId} is here and would go`) as string,
    })
    expect(await run('erase-again', ['--do'], line)).toEqual({
      code: 0,
      said: `${patientId} was erased again\n1 record erased again.\n`,
    })
    expect(await areHere([patientId, stays, meanwhile])).toEqual([false, true, true])
    await ask('SELECT keel_seal_audit(5000)')
    expect(await run('verify-audit')).toMatchObject({
      code: 0,
      said: expect.stringContaining(' 0 not sealed yet') as string,
    })
    expect(await run('erase-again', ['--do'], line)).toEqual({
      code: 0,
      said: `${patientId} is gone already\n0 records erased again.\n`,
    })
    const { rows } = await ask('SELECT ground, staff_id FROM erasure WHERE patient_id = $1', [patientId])
    expect(rows).toEqual([{ ground: 'erased-before', staff_id: null }])
  },
  patience,
)
