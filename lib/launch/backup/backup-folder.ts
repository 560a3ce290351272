import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Account } from '../account'
import { Problem } from '../progress.mjs'
import { type Manifest, manifestName, readManifest } from './manifest'
import { outlived } from './wal'

export interface Backup {
  readonly path: string
  readonly manifest: Manifest
}

/** Says whose backups these are: PostgreSQL's number for the data. */
const marker = 'keel-backups.json'

export const archiveOf = (folder: string, name: string): string => join(folder, 'wal', name)

/** Of the backups that are whole, the oldest first. */
export const backupsIn = (folder: string): readonly Backup[] =>
  readdirSync(folder)
    .filter((name) => /^\d{8}T\d{6}Z$/.test(name) && existsSync(join(folder, name, manifestName)))
    .sort()
    .map((name) => ({ path: join(folder, name), manifest: readManifest(join(folder, name)) }))

export const isBackupFolder = (folder: string): boolean => existsSync(join(folder, marker))

/** Makes it, or takes one that holds backups of the same data and of nothing else. */
export function openBackupFolder(folder: string, system: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    const names = readdirSync(folder)
    if (names.length === 0)
      writeFileSync(join(folder, marker), JSON.stringify({ system }), { mode: 0o600, flush: true })
    else if (!isBackupFolder(folder))
      throw new Problem(`${folder} is not empty and holds no backups of Keel: name another folder.`)
    // Passable but not listable: PostgreSQL's user puts its WAL inside.
    chmodSync(folder, 0o711)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(`Backups were to go to ${folder}, and this user may not write there.`)
  }
  const { system: there } = JSON.parse(readFileSync(join(folder, marker), 'utf8')) as { system: string }
  if (there !== system) throw new Problem(`${folder} holds backups of another database: name another folder.`)
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

/** Keeps the newest, and the WAL that they need; says how many backups went. */
export function clearOld(folder: string, keep: number): number {
  const all = backupsIn(folder)
  const kept = all.slice(-keep)
  for (const { path } of all.slice(0, -keep)) rmSync(path, { recursive: true })
  for (const name of readdirSync(join(folder, 'wal'))) {
    const [oldest] = kept.filter(({ manifest }) => manifest.archive === name)
    if (!oldest) {
      rmSync(archiveOf(folder, name), { recursive: true })
      continue
    }
    for (const file of outlived(readdirSync(archiveOf(folder, name)), oldest.manifest.firstWal))
      rmSync(join(archiveOf(folder, name), file))
  }
  return all.length - kept.length
}
