import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Problem } from '../progress.mjs'

interface Content {
  readonly bytes: number
  readonly sha256: string
}

const piece = 1 << 20

/** Copies, and says what went through. A cluster is a thousand small files, which are not worth a thread's turn each. */
export async function copyFile(from: string, to: string): Promise<Content> {
  const hash = createHash('sha256')
  const source = openSync(from, 'r')
  const target = openSync(to, 'w', 0o600)
  try {
    const buffer = Buffer.allocUnsafe(piece)
    for (let bytes = 0; ;) {
      const length = readSync(source, buffer)
      if (length === 0) return { bytes, sha256: hash.digest('hex') }
      const read = buffer.subarray(0, length)
      hash.update(read)
      writeFileSync(target, read)
      bytes += length
      // Whoever else has something to do here gets to it.
      await setImmediate()
    }
  } finally {
    closeSync(source)
    closeSync(target)
  }
}

/** All that was copied is on the disk itself: at once, because asking for each file takes minutes on a slow one. */
export const settle = (): void => {
  execFileSync('sync')
}

export function storeFile(content: Buffer, to: string): Content {
  writeFileSync(to, content, { mode: 0o600 })
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
}

/** What PostgreSQL's manual leaves out of a base backup: it is made anew, or belongs to the server that runs. */
const emptied = new Set([
  'pg_wal',
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
])
const leftOut =
  /^(postmaster\.(pid|opts)|current_logfiles|backup_manifest|(backup_label|tablespace_map)(\.old)?|(standby|recovery)\.signal|postgresql\.auto\.conf\.tmp|pg_internal\.init.*|pgsql_tmp.*)$/

export interface Listing {
  readonly folders: readonly string[]
  readonly files: readonly string[]
}

/** The paths of a cluster that belong into a backup. What goes away meanwhile is brought back by the WAL, or was no more. */
export function listCluster(cluster: string, under = ''): Listing {
  const folders: string[] = []
  const files: string[] = []
  for (const { name } of readdirSync(join(cluster, under), { withFileTypes: true })) {
    if (leftOut.test(name)) continue
    const path = under ? `${under}/${name}` : name
    const kind = lstatSync(join(cluster, path), { throwIfNoEntry: false })
    if (kind?.isSymbolicLink())
      throw new Problem(
        `${join(cluster, path)} lies outside the data folder: back this PostgreSQL up with its own tools.`,
      )
    if (kind?.isFile()) files.push(path)
    if (!kind?.isDirectory()) continue
    folders.push(path)
    if (under === '' && emptied.has(name)) continue
    const below = listCluster(cluster, path)
    folders.push(...below.folders)
    files.push(...below.files)
  }
  return { folders, files }
}

export const controlFile = 'global/pg_control'

/** It is written in place while it is read; two readings that agree are whole. */
export function readControl(cluster: string): Buffer {
  for (;;) {
    const [one, other] = [readFileSync(join(cluster, controlFile)), readFileSync(join(cluster, controlFile))]
    if (one.equals(other)) return one
  }
}
