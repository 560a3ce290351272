import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type pg from 'pg'
import { type ClusterPlace, startCluster } from '../cluster'
import { clearOrphan } from '../cluster-lock'
import { withClient } from '../connection'
import { passwordFor } from '../data-folder'
import { Problem } from '../progress.mjs'
import { stopArchiving } from './archiving'
import { archiveOf, refuseFullDisk } from './backup-folder'
import type { Chosen } from './choose-backup'
import { copyFile, settle } from './copy'
import { bytesOf, type StoredFile } from './manifest'
import { restoreLine } from './shell-lines'
import { packedName } from './wal'

export interface Recovered {
  readonly tables: number
  readonly rows: number
  /** Of the last transaction that was brought back from the WAL; null where the backup itself was the last. */
  readonly lastChange: Date | null
}

type Place = Pick<ClusterPlace, 'native' | 'account'>

const broken = (path: string) =>
  new Problem(`${path} is not what was backed up (its checksum differs): nothing was restored.`)

const copyChecked = async (from: string, to: string, { bytes, sha256 }: StoredFile) => {
  const copied = await copyFile(from, to).catch(() => undefined)
  if (copied?.bytes !== bytes || copied.sha256 !== sha256) throw broken(from)
}

const unpack = promisify(gunzip)

const copySegment = async (from: string, to: string, segmentBytes: number) => {
  const content = await unpack(readFileSync(from)).catch(() => undefined)
  if (content?.length !== segmentBytes) throw broken(from)
  await copyFile(from, to)
}

/** Everything is read and checked before PostgreSQL sees any of it. Gives the password of its superuser. */
async function layOut(folder: string, chosen: Chosen, room: string): Promise<string> {
  const { path, manifest, segments } = chosen
  const archive = archiveOf(folder, manifest.archive)
  const packed = segments.map(packedName)
  refuseFullDisk(room, bytesOf(manifest) + packed.reduce((sum, name) => sum + statSync(join(archive, name)).size, 0))
  await copyChecked(join(path, 'secrets.json'), join(room, 'secrets.json'), manifest.secrets)
  const cluster = join(room, 'cluster')
  for (const each of ['', ...manifest.folders]) mkdirSync(join(cluster, each), { mode: 0o700 })
  for (const file of manifest.files) await copyChecked(join(path, 'cluster', file.path), join(cluster, file.path), file)
  mkdirSync(join(room, 'wal'))
  for (const name of packed) await copySegment(join(archive, name), join(room, 'wal', name), manifest.segmentBytes)
  writeFileSync(join(cluster, 'recovery.signal'), '')
  const { database } = JSON.parse(readFileSync(join(room, 'secrets.json'), 'utf8')) as { database: string }
  return passwordFor('postgres', database)
}

const look = async (client: pg.Client): Promise<Recovered> => {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
  )
  let rows = 0
  for (const { name } of tables) {
    const { rows: counted } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${name}`)
    rows += counted[0]?.n ?? 0
  }
  const { rows: last } = await client.query<{ at: Date | null }>('SELECT pg_last_xact_replay_timestamp() AS at')
  return { tables: tables.length, rows, lastChange: last[0]?.at ?? null }
}

/** What the WAL does not reach, PostgreSQL says in words of its own. */
const tooShort = /ended before configured recovery target/

/** Brings a backup back in a room of its own, up to a time or to the end of its WAL, and looks whether it opens. */
export async function recover(
  folder: string,
  chosen: Chosen,
  room: string,
  place: Place,
  until?: Date,
): Promise<Recovered> {
  await clearOrphan(join(room, 'cluster'))
  rmSync(room, { recursive: true, force: true })
  mkdirSync(room, { recursive: true })
  chmodSync(room, 0o711)
  const password = await layOut(folder, chosen, room)
  if (place.account) execFileSync('chown', ['-R', `${String(place.account.uid)}:${String(place.account.gid)}`, room])
  const settings = [
    // What is looked at here must not come among the WAL of the data that it is a copy of.
    'archive_mode=off',
    'hot_standby=off',
    // It is settled on the disk as a whole before it takes any place.
    'fsync=off',
    `restore_command=${restoreLine(join(room, 'wal'))}`,
    ...(until
      ? [`recovery_target_time=${until.toISOString().replace('Z', '+00')}`, 'recovery_target_action=promote']
      : []),
  ]
  const cluster = await startCluster({ home: room, ...place, password, settings }).catch((error: unknown) => {
    if (!until || !(error instanceof Problem) || !tooShort.test(error.message)) throw error
    throw new Problem('The WAL here ends before that time: leave out --to, and all that there is comes back.')
  })
  try {
    const url = Object.assign(new URL(cluster.superuserUrl), { pathname: '/keel' })
    return await withClient(url.href, 'The restored copy', async (client) => {
      await stopArchiving(client)
      return look(client)
    })
  } finally {
    await cluster.stop()
    settle()
  }
}
