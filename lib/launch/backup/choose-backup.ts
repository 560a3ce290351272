import { existsSync, readdirSync } from 'node:fs'
import { Problem } from '../progress.mjs'
import { archiveOf, type Backup, type Backups, backupsIn, isBackupFolder } from './backup-folder'
import { whyUnreadable } from './manifest'
import { segmentsIn, unbroken } from './wal'

export interface Chosen extends Backup {
  /** The WAL from the backup's beginning to the last that is there. */
  readonly segments: readonly string[]
  /** The first that is missing though later ones are there. */
  readonly hole: string | undefined
  /** What is said too where this one cannot be brought back: whether an earlier one can. */
  readonly otherwise: string
  /** The folders of those whose manifest cannot be read. */
  readonly unreadable: readonly string[]
}

interface Known {
  /** The names of this Keel's migrations. */
  readonly migrations: readonly string[]
  readonly postgres: number
}

/** JavaScript takes the 31st of November for the first of December. */
const isDay = (day: string): boolean => {
  const time = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)
}

/** A time as people write it: with a zone it means that, without one this machine's. */
export const readTime = (text: string): Date => {
  const time = new Date(text)
  const [, day] = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text) ?? []
  if (day !== undefined && isDay(day) && !Number.isNaN(time.getTime())) return time
  throw new Problem(
    `"${text}" is no time: write it like 2026-11-27T08:30:00Z, or without the Z in this machine's zone.`,
  )
}

/** For a moment the times count that were written down then, else the order in which they were taken. */
function lastBefore(folder: string, { whole, unreadable }: Backups, until: Date | undefined): Backup {
  const ended = ({ manifest }: Backup) => new Date(manifest.endedAt)
  const byTime = whole.toSorted((one, other) => ended(one).getTime() - ended(other).getTime())
  const chosen = until === undefined ? whole.at(-1) : byTime.findLast((each) => ended(each) <= until)
  if (chosen) return chosen
  const [first] = byTime
  if (first) throw new Problem(`The first backup here ended at ${first.manifest.endedAt}.`)
  throw new Problem([`No backup in ${folder} is whole.`, ...unreadable.map(whyUnreadable)].join(' '))
}

const otherwiseThan = ({ manifest }: Backup, { whole }: Backups): string => {
  const isEarlier = (each: Backup) =>
    each.manifest.archive === manifest.archive && each.manifest.firstWal < manifest.firstWal
  return whole.some(isEarlier) ? ` An earlier one can be: name a moment before ${manifest.begunAt} with --to.` : ''
}

/** The last backup that ended before the time that is asked for, with all of the WAL that leads on from it. */
export function chooseBackup(folder: string, until: Date | undefined, { migrations, postgres }: Known): Chosen {
  if (!existsSync(folder) || !isBackupFolder(folder)) throw new Problem(`${folder} holds no backups of Keel.`)
  const all = backupsIn(folder)
  const chosen = lastBefore(folder, all, until)
  const { manifest } = chosen
  const otherwise = otherwiseThan(chosen, all)
  if (manifest.postgres !== postgres)
    throw new Problem(
      `The backup is of PostgreSQL ${String(manifest.postgres)}, and this Keel runs ${String(postgres)}.`,
    )
  if (manifest.migration && !migrations.includes(manifest.migration))
    throw new Problem(`The backup is of a newer Keel (${manifest.migration}): restore it with that one.`)
  const archive = archiveOf(folder, manifest.archive)
  const found = unbroken(existsSync(archive) ? segmentsIn(readdirSync(archive)) : [], manifest)
  if ('missing' in found)
    throw new Problem(`${archive} lacks ${found.missing}, and ${chosen.path} needs it.${otherwise}`)
  return { ...chosen, ...found, otherwise, unreadable: all.unreadable }
}
