import { existsSync, readdirSync } from 'node:fs'
import { Problem } from '../progress.mjs'
import { archiveOf, type Backup, backupsIn, isBackupFolder } from './backup-folder'
import { segmentsIn, unbroken } from './wal'

export interface Chosen extends Backup {
  /** The WAL from the backup's beginning to the last that is there. */
  readonly segments: readonly string[]
}

interface Known {
  /** The names of this Keel's migrations. */
  readonly migrations: readonly string[]
  readonly postgres: number
}

/** A time as people write it: with a zone it means that, without one this machine's. */
export const readTime = (text: string): Date => {
  const time = new Date(text)
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text) && !Number.isNaN(time.getTime())) return time
  throw new Problem(
    `"${text}" is no time: write it like 2026-11-27T08:30:00Z, or without the Z in this machine's zone.`,
  )
}

/** The last backup that ended before the time that is asked for, with all of the WAL that leads on from it. */
export function chooseBackup(folder: string, until: Date | undefined, { migrations, postgres }: Known): Chosen {
  if (!existsSync(folder) || !isBackupFolder(folder)) throw new Problem(`${folder} holds no backups of Keel.`)
  const all = backupsIn(folder)
  const chosen = all.findLast(({ manifest }) => until === undefined || new Date(manifest.endedAt) <= until)
  if (!chosen) {
    const [first] = all
    throw new Problem(
      first ? `The first backup here ended at ${first.manifest.endedAt}.` : `No backup in ${folder} is whole.`,
    )
  }
  const { manifest } = chosen
  if (manifest.postgres !== postgres)
    throw new Problem(
      `The backup is of PostgreSQL ${String(manifest.postgres)}, and this Keel runs ${String(postgres)}.`,
    )
  if (manifest.migration && !migrations.includes(manifest.migration))
    throw new Problem(`The backup is of a newer Keel (${manifest.migration}): restore it with that one.`)
  const archive = archiveOf(folder, manifest.archive)
  const found = unbroken(existsSync(archive) ? segmentsIn(readdirSync(archive)) : [], manifest)
  if ('missing' in found)
    throw new Problem(`${archive} lacks ${found.missing}: what was written after it cannot be restored.`)
  return { ...chosen, segments: found.segments }
}
