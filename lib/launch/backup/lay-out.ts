import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { passwordFor } from '../data-folder'
import { Problem } from '../progress.mjs'
import { archiveOf, refuseFullDisk } from './backup-folder'
import type { Chosen } from './choose-backup'
import { copyFile } from './copy'
import { bytesOf, type StoredFile } from './manifest'
import { packedName } from './wal'

const [missing, differs, unreadable] = [
  'is missing',
  'is not what was backed up (its checksum differs)',
  'cannot be read, because its disk is broken there',
] as const

/** Where the WAL breaks off though there was more of it: which file, and what is wrong with it. */
export interface BrokenOff {
  readonly file: string
  readonly why: typeof missing | typeof differs | typeof unreadable
}

const copyChecked = async (from: string, to: string, { bytes, sha256 }: StoredFile) => {
  const copied = await copyFile(from, to)
  if (copied.bytes !== bytes || copied.sha256 !== sha256) throw new Problem(`${from} ${differs}: nothing was restored.`)
}

const unpack = promisify(gunzip)

/** Packed, a segment has a checksum of its own. */
async function wrongWith(from: string, segmentBytes: number): Promise<BrokenOff['why'] | undefined> {
  try {
    const packed = readFileSync(from)
    const content = await unpack(packed).catch(() => undefined)
    return content?.length === segmentBytes ? undefined : differs
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EIO') return unreadable
    throw error
  }
}

/** As far as it is whole. */
async function layOutWal(folder: string, chosen: Chosen, to: string): Promise<BrokenOff | undefined> {
  const { path, manifest, segments, hole, otherwise } = chosen
  const fileOf = (name: string) => join(archiveOf(folder, manifest.archive), packedName(name))
  mkdirSync(to)
  for (const name of segments) {
    const from = fileOf(name)
    const why = await wrongWith(from, manifest.segmentBytes)
    if (why && name <= manifest.lastWal)
      throw new Problem(`${from} ${why}, and ${path} needs it: nothing was restored.${otherwise}`)
    if (why) return { file: from, why }
    await copyFile(from, join(to, packedName(name)))
  }
  return hole === undefined ? undefined : { file: fileOf(hole), why: missing }
}

interface LaidOut {
  /** Of PostgreSQL's superuser. */
  readonly password: string
  readonly brokenOff: BrokenOff | undefined
}

/** Everything is read and checked before PostgreSQL sees any of it. */
export async function layOut(folder: string, chosen: Chosen, room: string): Promise<LaidOut> {
  const { path, manifest, segments } = chosen
  const archive = archiveOf(folder, manifest.archive)
  const sizes = segments.map((name) => statSync(join(archive, packedName(name))).size)
  refuseFullDisk(
    room,
    sizes.reduce((sum, size) => sum + size, bytesOf(manifest)),
  )
  await copyChecked(join(path, 'secrets.json'), join(room, 'secrets.json'), manifest.secrets)
  const cluster = join(room, 'cluster')
  for (const each of ['', ...manifest.folders]) mkdirSync(join(cluster, each), { mode: 0o700 })
  for (const file of manifest.files) await copyChecked(join(path, 'cluster', file.path), join(cluster, file.path), file)
  const brokenOff = await layOutWal(folder, chosen, join(room, 'wal'))
  writeFileSync(join(cluster, 'recovery.signal'), '')
  const { database } = JSON.parse(readFileSync(join(room, 'secrets.json'), 'utf8')) as { database: string }
  return { password: passwordFor('postgres', database), brokenOff }
}
