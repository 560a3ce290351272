import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type pg from 'pg'
import { accountForPostgres } from '../account'
import { withClient } from '../connection'
import { Problem } from '../progress.mjs'
import { embeddedUrl, homeIn } from '../running-database'
import { archiveInto } from './archiving'
import { archiveOf, backupsIn, clearOld, openBackupFolder } from './backup-folder'
import { baseBackup } from './base-backup'
import { settle, storeFile } from './copy'
import { bytesOf, type Manifest, manifestName } from './manifest'
import { refused } from './refused'
import { segmentsIn, unbroken } from './wal'
import { refuseOthers } from './whose-data'

interface Asked {
  /** Keel's own folder, `.data`. */
  readonly data: string
  readonly to: string
  /** How many backups stay, this one among them; all where it is not said. */
  readonly keep?: number | undefined
}

export interface Taken {
  readonly path: string
  readonly bytes: number
  readonly cleared: number
  /** Earlier ones whose manifest cannot be read: they stay, and with them all WAL. */
  readonly unreadable: readonly string[]
}

type Facts = Pick<Manifest, 'system' | 'postgres' | 'segmentBytes' | 'migration'>

const factsOf = async (client: pg.Client): Promise<Facts> => {
  const { rows } = await client.query<Facts>(
    `SELECT (SELECT system_identifier::text FROM pg_control_system()) AS system,
       current_setting('server_version_num')::int / 10000 AS postgres,
       (SELECT bytes_per_wal_segment FROM pg_control_init()) AS "segmentBytes",
       (SELECT max(migration_name) FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS migration`,
  )
  const [facts] = rows
  if (!facts) throw new Error('PostgreSQL said nothing of itself')
  return facts
}

/** Held until the connection ends. */
const refuseTwoAtOnce = async (client: pg.Client) => {
  const { rows } = await client.query<{ free: boolean }>(`SELECT pg_try_advisory_lock(hashtext('keel backup')) AS free`)
  if (!rows[0]?.free) throw new Problem('Another backup is being taken at this moment.')
}

const stampOf = (time: Date) => `${time.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const nextCount = (folder: string) =>
  1 + Math.max(0, ...backupsIn(folder).whole.map(({ manifest }) => manifest.count ?? 0))

/** While Keel serves. It has its name once it is whole; what was cut off is cleared by the next one. */
export async function takeBackup({ data, to, keep }: Asked): Promise<Taken> {
  refuseOthers(data, 'backup')
  const folder = resolve(to)
  const url = embeddedUrl(data, 'postgres')
  if (!url) throw new Problem('Keel is not running here: a backup is taken while it serves.')
  const take = async (client: pg.Client) => {
    await refuseTwoAtOnce(client)
    const facts = await factsOf(client)
    openBackupFolder(folder, facts.system)
    const partial = join(folder, 'partial')
    rmSync(partial, { recursive: true, force: true })
    const archive = await archiveInto(client, folder, accountForPostgres())
    const begun = new Date()
    mkdirSync(partial, { mode: 0o700 })
    const cluster = join(homeIn(data), 'cluster')
    const copied = await baseBackup(client, cluster, join(partial, 'cluster')).catch((error: unknown) => {
      // What was half written does not fill the disk until the next one.
      rmSync(partial, { recursive: true, force: true })
      throw error
    })
    const there = segmentsIn(readdirSync(archiveOf(folder, archive)))
    if ('missing' in unbroken(there, { ...facts, ...copied }))
      throw new Problem('A part of the WAL did not come into the archive: take the backup again.')
    // Without it nobody signs in to this data, and PostgreSQL itself does not open.
    const secrets = storeFile(readFileSync(join(data, 'secrets.json')), join(partial, 'secrets.json'))
    const manifest: Manifest = {
      format: 1,
      ...facts,
      count: nextCount(folder),
      begunAt: begun.toISOString(),
      endedAt: new Date().toISOString(),
      archive,
      secrets: { path: 'secrets.json', ...secrets },
      ...copied,
    }
    storeFile(Buffer.from(JSON.stringify(manifest)), join(partial, manifestName))
    settle()
    const path = join(folder, stampOf(begun))
    renameSync(partial, path)
    const cleared = keep === undefined ? 0 : clearOld(folder, keep, path)
    return { path, bytes: bytesOf(manifest), cleared, unreadable: backupsIn(folder).unreadable }
  }
  return withClient(url, "Keel's own folder", (client) =>
    take(client).catch((error: unknown) => {
      throw refused(error, folder)
    }),
  )
}
