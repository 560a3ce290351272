import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from '../account'
import { writeWhole, onDisk } from '../on-disk'
import { Problem } from '../progress.mjs'
import { inOrder } from './in-order'
import { type Manifest, manifestName, readManifest } from './manifest'
import { outlived } from './wal'

export interface Backup {
  readonly path: string
  readonly manifest: Manifest
}

/** Says whose backups these are: PostgreSQL's number for the data. */
const marker = 'keel-backups.json'

export const archiveOf = (folder: string, name: string): string => join(folder, 'wal', name)

export interface Backups {
  /** The oldest first. */
  readonly whole: readonly Backup[]
  /** The folders of those whose manifest cannot be read. */
  readonly unreadable: readonly string[]
}

export function backupsIn(folder: string): Backups {
  const read = readdirSync(folder)
    .filter((name) => /^\d{8}T\d{6}Z$/.test(name) && existsSync(join(folder, name, manifestName)))
    .sort()
    .map((name) => ({ path: join(folder, name), manifest: readManifest(join(folder, name)) }))
  return {
    whole: inOrder(read.flatMap(({ path, manifest }) => (manifest ? { path, manifest } : []))),
    unreadable: read.flatMap(({ path, manifest }) => (manifest ? [] : path)),
  }
}

export const isBackupFolder = (folder: string): boolean => existsSync(join(folder, marker))

const afterwards = 'take the backup again'

/** An earlier Keel left an empty marker where the disk was full. */
const isFresh = (folder: string) =>
  readdirSync(folder).every((name) => name.startsWith(marker)) &&
  (!isBackupFolder(folder) || readFileSync(join(folder, marker), 'utf8') === '')

const systemOf = (folder: string): string => {
  try {
    return (JSON.parse(readFileSync(join(folder, marker), 'utf8')) as { system: string }).system
  } catch {
    throw new Problem(`${join(folder, marker)} cannot be read: move ${folder} aside, and take the backup again.`)
  }
}

/** Makes it, or takes one that holds backups of the same data and of nothing else. */
export function openBackupFolder(folder: string, system: string): void {
  try {
    onDisk(
      folder,
      () => {
        mkdirSync(folder, { recursive: true })
        if (isFresh(folder)) writeWhole(join(folder, marker), JSON.stringify({ system }), 0o600, afterwards)
        else if (!isBackupFolder(folder))
          throw new Problem(`${folder} is not empty and holds no backups of Keel: name another folder.`)
        // Passable but not listable: PostgreSQL's user puts its WAL inside.
        chmodSync(folder, 0o711)
      },
      afterwards,
    )
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(`Backups were to go to ${folder}, and nothing can be written there.`)
  }
  if (systemOf(folder) !== system)
    throw new Problem(`${folder} holds backups of another database: name another folder.`)
}

/** PostgreSQL itself writes into it, as whoever it runs as. */
export function openArchive(folder: string, name: string, account: Account | undefined): string {
  const archive = archiveOf(folder, name)
  mkdirSync(archive, { recursive: true, mode: 0o711 })
  if (account) chownSync(archive, account.uid, account.gid)
  const mayWrite = spawnSync('test', ['-w', archive], { ...account, cwd: '/' }).status === 0
  if (!mayWrite)
    throw new Problem(
      `PostgreSQL runs as the user "postgres", which cannot reach ${folder}: name a folder that it can, such as /var/backups/keel.`,
    )
  return archive
}

const inMegabytes = (bytes: number) => `${String(Math.ceil(bytes / 1e6))} MB`

export function refuseFullDisk(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize > bytes * 1.1) return
  throw new Problem(
    `There is no space in ${folder}: ${inMegabytes(bytes * 1.1)} are needed, ${inMegabytes(bavail * bsize)} are free.`,
  )
}

/** Of WAL what those that are kept do not need. */
function clearWal(folder: string, kept: readonly Backup[]): void {
  for (const name of readdirSync(join(folder, 'wal'))) {
    const needed = kept.filter(({ manifest }) => manifest.archive === name).map(({ manifest }) => manifest.firstWal)
    const [oldest] = needed.sort()
    if (oldest === undefined) {
      rmSync(archiveOf(folder, name), { recursive: true })
      continue
    }
    for (const file of outlived(readdirSync(archiveOf(folder, name)), oldest))
      rmSync(join(archiveOf(folder, name), file))
  }
}

/** Keeps the newest, the one just taken among them, and the WAL that they need; says how many backups went. */
export function clearOld(folder: string, keep: number, taken: string): number {
  const { whole, unreadable } = backupsIn(folder)
  const others = whole.filter(({ path }) => path !== taken)
  const gone = others.slice(0, Math.max(0, others.length + 1 - keep))
  for (const { path } of gone) rmSync(path, { recursive: true })
  // Which WAL those need that cannot be read, nobody knows.
  if (unreadable.length === 0)
    clearWal(
      folder,
      whole.filter((each) => !gone.includes(each)),
    )
  return gone.length
}
