import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { Problem } from '../progress.mjs'
import { refuseFullDisk } from './backup-folder'
import { controlFile, copyFile, listCluster, type Listing, readControl, storeFile } from './copy'
import type { Manifest, StoredFile } from './manifest'

/** Seconds: until the last of the backup's WAL is in the archive. */
const patience = 60

type BaseBackup = Pick<Manifest, 'folders' | 'files' | 'firstWal' | 'lastWal'>

const sizeOf = (cluster: string, { files }: Listing) =>
  files.reduce((sum, path) => sum + (statSync(join(cluster, path), { throwIfNoEntry: false })?.size ?? 0), 0)

async function copyAll(cluster: string, to: string, { folders, files }: Listing): Promise<StoredFile[]> {
  for (const path of folders) mkdirSync(join(to, path))
  const stored: StoredFile[] = []
  for (const path of files.filter((each) => each !== controlFile)) {
    try {
      stored.push({ path, ...(await copyFile(join(cluster, path), join(to, path))) })
    } catch (error) {
      // A table that was dropped meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  // Last, as PostgreSQL's own program does.
  stored.push({ path: controlFile, ...storeFile(readControl(cluster), join(to, controlFile)) })
  return stored
}

const end = async (client: pg.Client) => {
  await client.query(`SET statement_timeout = '${String(patience)}s'`)
  try {
    const { rows } = await client.query<{ label: string; lastWal: string }>(
      `SELECT labelfile AS label, pg_walfile_name(lsn) AS "lastWal" FROM pg_backup_stop(wait_for_archive => true)`,
    )
    const { label = '', lastWal = '' } = rows[0] ?? {}
    return { label, lastWal, firstWal: /START WAL LOCATION: .*\(file (\w{24})\)/.exec(label)?.[1] ?? '' }
  } catch (error) {
    if ((error as { code?: string }).code !== '57014') throw error
    throw new Problem(
      `PostgreSQL could not put its WAL beside the backup within ${String(patience)} s; its log says why.`,
    )
  }
}

/**
 * PostgreSQL's low-level backup: a copy of the files while they change, between two words to the server, which with the
 * WAL of that time is whole. The same connection says both; where it is lost, PostgreSQL forgets about the backup.
 */
export async function baseBackup(client: pg.Client, cluster: string, to: string): Promise<BaseBackup> {
  mkdirSync(to, { recursive: true })
  await client.query(`SELECT pg_backup_start('keel', fast => true)`)
  const listing = listCluster(cluster)
  refuseFullDisk(to, sizeOf(cluster, listing))
  const files = await copyAll(cluster, to, listing)
  const { label, ...wal } = await end(client)
  // What it says at the end belongs into the backup, byte for byte.
  files.push({ path: 'backup_label', ...storeFile(Buffer.from(label), join(to, 'backup_label')) })
  return { folders: [...listing.folders], files, ...wal }
}
