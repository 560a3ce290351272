import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountForPostgres, programsFor } from '@/lib/launch/account'
import { backupsIn } from '@/lib/launch/backup/backup-folder'
import { rehearse, restoreBackup } from '@/lib/launch/backup/restore-backup'
import { takeBackup } from '@/lib/launch/backup/take-backup'
import { startCluster } from '@/lib/launch/cluster'
import { openDataFolder, secretsIn } from '@/lib/launch/data-folder'
import { type EmbeddedDatabase, startEmbedded } from '@/lib/launch/embedded'
import { isAlive } from '@/lib/launch/processes'
import { appUrlFor } from '@/lib/launch/roles'
import { homeIn } from '@/lib/launch/running-database'
import { migrate } from '@/prisma/migrate'
import { asLauncher } from '@/tests/support/as-launcher'

/** Milliseconds: PostgreSQL is started seven times, on a machine that may have other things to do. */
const patience = 120_000

let here: string
let data: string
let backups: string
let database: EmbeddedDatabase
let client: pg.Client

const start = (folder = data) => startEmbedded(folder, secretsIn(openDataFolder(folder)).database)

const connect = async (url: string) => {
  const opened = new pg.Client({ connectionString: url })
  await opened.connect()
  return opened
}

beforeAll(async () => {
  here = mkdtempSync(join(tmpdir(), 'keel-backup-'))
  chmodSync(here, 0o711)
  data = join(here, 'data')
  backups = join(here, 'backups')
  database = await start()
  await appUrlFor(database.ownerUrl, undefined, 'of the tests, and long enough to be one')
  expect(await migrate(database.ownerUrl)).toMatchObject({ ok: true })
  client = await connect(database.ownerUrl)
}, patience)

afterAll(async () => {
  await client.end()
  await database.stop()
  for (const folder of [data, join(here, 'other')]) {
    const pointer = join(folder, 'postgres-is-at')
    if (existsSync(pointer)) rmSync(readFileSync(pointer, 'utf8'), { recursive: true, force: true })
  }
  rmSync(here, { recursive: true, force: true })
})

let turn = 0

/** A clinic by itself is enough: each is a row, with its own words. */
const write = async (times: number, into = client) => {
  for (let n = 0; n < times; n += 1) {
    turn += 1
    await into.query(
      `INSERT INTO clinic (id, name, time_zone, region, phone) VALUES (gen_random_uuid(), $1, 'America/Los_Angeles', 'US', '(206) 555-0142')`,
      [`Invented ${String(turn)}`],
    )
  }
}

/** Every table, counted and hashed, so that one row that differs shows. */
const contents = async (asked: pg.Client): Promise<Record<string, string>> => {
  const { rows: tables } = await asked.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('public', 'keel_jobs') ORDER BY 1`,
  )
  const said: Record<string, string> = {}
  for (const { name } of tables) {
    const { rows } = await asked.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t ORDER BY 1`)
    const hash = createHash('sha256')
    for (const { row } of rows) hash.update(row)
    said[name] = `${String(rows.length)} ${hash.digest('hex')}`
  }
  return said
}

/** A moment in milliseconds that lies after all that is written before, and before all that comes: commits are told apart by microseconds. */
const now = async () => {
  const { rows } = await client.query<{ at: Date }>(
    `WITH rested AS MATERIALIZED (SELECT pg_sleep(0.05)) SELECT clock_timestamp() AS at FROM rested`,
  )
  await client.query('SELECT pg_sleep(0.05)')
  return rows[0]?.at
}

const handOver = () => withSuperuser('SELECT pg_switch_wal()')

async function withSuperuser(statement: string) {
  const superuser = await connect(database.superuserUrl)
  await superuser.query(statement)
  await superuser.end()
}

/** PostgreSQL hands over the rest of its WAL when it stops. */
const stop = async () => {
  await client.end()
  await database.stop()
}

const startAgain = async () => {
  database = await start()
  client = await connect(database.ownerUrl)
}

it(
  'is brought back to a moment, row by row as it was then, from a backup that was taken under load',
  async () => {
    await write(20)
    const life = { isOver: false }
    const load = (async () => {
      const other = await connect(database.ownerUrl)
      while (!life.isOver) await write(1, other)
      await other.end()
    })()
    const taken = await takeBackup({ data, to: backups }).finally(() => {
      life.isOver = true
    })
    await load
    await write(20)
    const moment = await now()
    const then = await contents(client)
    await write(20)
    await client.query('DELETE FROM heartbeat')
    await handOver()
    const before = await contents(client)
    await stop()

    await expect(restoreBackup({ from: backups, data, until: moment })).rejects.toThrow('There is data in')
    const restored = await restoreBackup({ from: backups, data, until: moment, replace: true })
    expect(restored).toMatchObject({ backup: taken.path, tables: expect.any(Number) as number })
    await startAgain()
    expect(await contents(client)).toEqual(then)
    expect(before).not.toEqual(then)
    expect(readdirSync(String(restored.aside))).toContain('PG_VERSION')
  },
  patience,
)

it(
  'goes another way from there: its WAL does not come among the one that it was brought back from',
  async () => {
    const [backup] = backupsIn(backups).whole
    const archive = join(backups, 'wal', String(backup?.manifest.archive))
    const there = readdirSync(archive)
    await write(5)
    await handOver()
    await takeBackup({ data, to: backups })
    expect(readdirSync(archive)).toEqual(there)
    expect(readdirSync(join(backups, 'wal'))).toHaveLength(2)
  },
  patience,
)

it(
  'all that was written comes back on another machine, after a stop, and with the secrets that open it',
  async () => {
    await write(5)
    const then = await contents(client)
    await stop()
    const other = join(here, 'other')
    await restoreBackup({ from: backups, data: other })
    expect(readFileSync(join(other, 'secrets.json'), 'utf8')).toBe(readFileSync(join(data, 'secrets.json'), 'utf8'))
    const copy = await start(other)
    const asked = await connect(copy.ownerUrl)
    expect(await contents(asked)).toEqual(then)
    await asked.end()
    await copy.stop()
    await startAgain()
  },
  patience,
)

it(
  'keeps as many as were asked for, and the WAL that these need; a rehearsal opens the copy while Keel serves',
  async () => {
    const { cleared } = await takeBackup({ data, to: backups, keep: 1 })
    expect(cleared).toBe(2)
    const [only, ...more] = backupsIn(backups).whole
    expect(more).toEqual([])
    expect(readdirSync(join(backups, 'wal'))).toEqual([only?.manifest.archive])
    const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM clinic')
    const rehearsed = await rehearse({ from: backups, data })
    expect(rehearsed.rows).toBeGreaterThan(rows[0]?.n ?? 0)
    expect(readdirSync(homeIn(data))).not.toContain('rehearsal')
  },
  patience,
)

it(
  'a rehearsal that was killed leaves no PostgreSQL behind once there is another',
  async () => {
    const account = accountForPostgres()
    const room = join(homeIn(data), 'rehearsal')
    mkdirSync(room)
    chmodSync(room, 0o711)
    if (account) chownSync(room, account.uid, account.gid)
    const left = await startCluster({ home: room, native: programsFor(account).native, account, password: 'of nobody' })
    await rehearse({ from: backups, data })
    expect(isAlive(left.pid)).toBe(false)
  },
  patience,
)

it(
  'says what is in the way, and touches nothing',
  async () => {
    const other = join(here, 'other')
    await expect(takeBackup({ data: join(here, 'nowhere'), to: backups })).rejects.toThrow('not running here')
    await expect(takeBackup({ data, to: other })).rejects.toThrow('is not empty')
    await expect(rehearse({ from: other, data })).rejects.toThrow('holds no backups')
    await expect(rehearse({ from: backups, data, until: new Date('2020-01-01') })).rejects.toThrow(
      'The first backup here',
    )
    const tomorrow = new Date((await now())?.getTime() ?? 0)
    tomorrow.setDate(tomorrow.getDate() + 1)
    await expect(rehearse({ from: backups, data, until: tomorrow })).rejects.toThrow('ends before that time')
    const lock = join(homeIn(data), 'keel.pid')
    const ours = readFileSync(lock)
    const holder = await asLauncher()
    writeFileSync(lock, String(holder.pid))
    await expect(restoreBackup({ from: backups, data, replace: true })).rejects.toThrow('already running')
    writeFileSync(lock, ours)
    holder.kill()
  },
  patience,
)

it(
  'does not bring back what is not what was backed up',
  async () => {
    const [backup] = backupsIn(backups).whole
    const spoil = async (file: string, change: (content: Buffer) => void, words: string) => {
      const sound = readFileSync(file)
      const content = Buffer.from(sound)
      change(content)
      writeFileSync(file, content)
      await expect(rehearse({ from: backups, data })).rejects.toThrow(words)
      writeFileSync(file, sound)
    }
    const path = String(backup?.path)
    const flip = (content: Buffer) => content.writeUInt8(content.readUInt8(content.length - 6) ^ 1, content.length - 6)
    await spoil(join(path, 'cluster/global/pg_control'), flip, 'its checksum differs')
    const archive = join(backups, 'wal', String(backup?.manifest.archive))
    await spoil(join(archive, `${String(backup?.manifest.firstWal)}.gz`), flip, 'its checksum differs')
    const newer = (content: Buffer) => content.write('2999', content.indexOf('"migration":"') + 13)
    await spoil(join(path, 'manifest.json'), newer, 'of a newer Keel')
    rmSync(join(archive, `${String(backup?.manifest.firstWal)}.gz`))
    await expect(rehearse({ from: backups, data })).rejects.toThrow('lacks')
  },
  patience,
)
