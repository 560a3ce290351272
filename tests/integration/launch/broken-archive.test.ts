import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { archiveOf, backupsIn } from '@/lib/launch/backup/backup-folder'
import { rehearse } from '@/lib/launch/backup/restore-backup'
import { takeBackup } from '@/lib/launch/backup/take-backup'
import { openDataFolder, secretsIn } from '@/lib/launch/data-folder'
import { startEmbedded } from '@/lib/launch/embedded'
import { bootId } from '@/lib/launch/processes'
import { homeIn } from '@/lib/launch/running-database'
import { asLauncher } from '@/tests/support/as-launcher'

/** Milliseconds: PostgreSQL is started near twenty times, on a machine that may have other things to do. */
const patience = 240_000

let here: string
let data: string
let backups: string

/** One row before the segment that is damaged begins, right after what is in it, and after that. */
let before: Date
let within: Date
let later: Date
let begins: Date
let damaged: string

const write = async (client: pg.Client, rows: number) => {
  for (let row = 0; row < rows; row += 1) await client.query('INSERT INTO written DEFAULT VALUES')
}

/** A moment that lies after all that is written before it, and before all that comes. */
const now = async (client: pg.Client) => {
  const { rows } = await client.query<{ at: Date }>(
    'WITH rested AS MATERIALIZED (SELECT pg_sleep(0.05)) SELECT clock_timestamp() AS at FROM rested',
  )
  await client.query('SELECT pg_sleep(0.05)')
  return rows[0]?.at ?? new Date(Number.NaN)
}

const endSegment = async (client: pg.Client) => {
  const { rows } = await client.query<{ name: string }>(
    'SELECT pg_walfile_name(pg_current_wal_lsn()) AS name, pg_switch_wal()',
  )
  return rows[0]?.name ?? ''
}

/** A first backup, 6 rows in its WAL, 5 in the segment that is damaged, 5 in the next, then a second backup, and 5 more. */
beforeAll(async () => {
  here = mkdtempSync(join(tmpdir(), 'keel-broken-'))
  chmodSync(here, 0o711)
  data = join(here, 'data')
  backups = join(here, 'backups')
  const database = await startEmbedded(data, secretsIn(openDataFolder(data)).database)
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query('CREATE TABLE written (id int GENERATED ALWAYS AS IDENTITY)')
  await client.query('CREATE TABLE _prisma_migrations (migration_name text, finished_at timestamptz)')
  const superuser = new pg.Client({ connectionString: database.superuserUrl })
  await superuser.connect()
  await takeBackup({ data, to: backups })
  await write(client, 5)
  before = await now(client)
  await write(client, 1)
  begins = await now(client)
  await endSegment(superuser)
  await write(client, 5)
  damaged = await endSegment(superuser)
  within = await now(client)
  await write(client, 5)
  await endSegment(superuser)
  later = await now(client)
  await takeBackup({ data, to: backups })
  await write(client, 5)
  await superuser.end()
  await client.end()
  // PostgreSQL hands over the rest of its WAL when it stops.
  await database.stop()
}, patience)

afterAll(() => {
  const pointer = join(data, 'postgres-is-at')
  if (existsSync(pointer)) rmSync(readFileSync(pointer, 'utf8'), { recursive: true, force: true })
  rmSync(here, { recursive: true, force: true })
})

const damagedFile = () => {
  const [first] = backupsIn(backups).whole
  return join(archiveOf(backups, String(first?.manifest.archive)), `${damaged}.gz`)
}

/** What a damaged archive gives; then it is whole again. */
const withDamage = async (damage: (file: string) => void, work: () => Promise<void>) => {
  const file = damagedFile()
  const kept = `${file}.kept`
  renameSync(file, kept)
  try {
    damage(file)
    await work()
  } finally {
    renameSync(kept, file)
  }
}

const cutShort = (file: string) => {
  writeFileSync(file, readFileSync(`${file}.kept`).subarray(0, 1000))
}
const missing = () => undefined

const rehearseAt = (until?: Date) => rehearse({ from: backups, data, until })

it.each([
  ['cut short', cutShort, /checksum/],
  ['missing', missing, /is missing/],
] as const)(
  'a segment that is %s costs what was written in it and up to the next backup, and nothing else',
  async (_, damage, why) => {
    await withDamage(damage, async () => {
      expect(await rehearseAt(before)).toMatchObject({ rows: 5, brokenOff: undefined })
      const refusal = await rehearseAt(later).then(
        () => '',
        (error: unknown) => (error as Error).message,
      )
      expect(refusal).toContain(damagedFile())
      expect(refusal).toMatch(why)
      const [, last = ''] = /--to (\S+)$/.exec(refusal) ?? []
      expect(new Date(last).getTime()).toBeLessThanOrEqual(begins.getTime())
      expect(await rehearseAt(new Date(last))).toMatchObject({ rows: 6, brokenOff: { file: damagedFile() } })
      expect(await rehearseAt()).toMatchObject({ rows: 21, brokenOff: undefined })
    })
  },
  patience,
)

it(
  'all comes back to its moment where nothing is damaged, and up to the damage where there is no later backup',
  async () => {
    expect(await rehearseAt(within)).toMatchObject({ rows: 11, brokenOff: undefined })
    const second = String(backupsIn(backups).whole.at(-1)?.path)
    renameSync(second, join(here, 'second'))
    await withDamage(missing, async () => {
      const { rows, brokenOff, lastChange } = await rehearseAt()
      expect([rows, brokenOff]).toEqual([6, { file: damagedFile(), why: 'is missing' }])
      expect(lastChange?.getTime()).toBeLessThanOrEqual(begins.getTime())
    })
    renameSync(join(here, 'second'), second)
  },
  patience,
)

it(
  'two rehearsals do not meet, and one that finds a file gone does not speak of a checksum',
  async () => {
    const lock = join(homeIn(data), 'rehearsal.pid')
    const other = await asLauncher('lib/launch/backup/restore-cli.ts')
    writeFileSync(lock, `${String(other.pid)}\n${bootId()}\n`)
    await expect(rehearseAt()).rejects.toThrow('is being rehearsed here already')
    other.kill()
    await once(other, 'exit')
    const file = join(String(backupsIn(backups).whole.at(-1)?.path), 'cluster/PG_VERSION')
    renameSync(file, `${file}.kept`)
    await expect(rehearseAt()).rejects.toThrow(`${file} is missing`)
    renameSync(`${file}.kept`, file)
    expect(await rehearseAt()).toMatchObject({ rows: 21 })
    expect(existsSync(lock)).toBe(false)
  },
  patience,
)
