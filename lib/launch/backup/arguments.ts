import { Problem } from '../progress.mjs'
import { readSettings } from '../settings'

export const usage = {
  backup: 'npm run backup -- [folder] [--keep N]',
  restore: 'npm run restore -- folder [--to 2026-11-27T08:30:00Z] [--replace | --rehearse]',
}

/** Keel looks after its own PostgreSQL; one that was named has its own keepers. */
export function refuseGiven(): void {
  if (process.platform === 'win32') throw new Problem('Backups need a shell with gzip and cmp, which Windows has not.')
  if (!readSettings().DATABASE_URL) return
  throw new Problem(
    'DATABASE_URL names a PostgreSQL of your own: back it up with pgBackRest or pg_dump. docs/operations.md has the lines.',
  )
}
