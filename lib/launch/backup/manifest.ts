import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const file = z.object({ path: z.string(), bytes: z.number().int(), sha256: z.string().length(64) })

/** What a backup says of itself. It is written last: a folder without it is no backup. */
const manifest = z.object({
  format: z.literal(1),
  /** The last migration that the database knows. */
  migration: z.string().nullable(),
  /** PostgreSQL's major version, and its number for this data, which restored copies share. */
  postgres: z.number().int(),
  system: z.string(),
  begunAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  /** Counted on in its folder, whatever the clock says; those of an older Keel have none. */
  count: z.number().int().positive().optional(),
  /** The folder of WAL that goes on from here, and which of it the backup itself needs. */
  archive: z.string(),
  firstWal: z.string().length(24),
  lastWal: z.string().length(24),
  segmentBytes: z.number().int().positive(),
  secrets: file,
  folders: z.array(z.string()),
  /** Under `cluster/`. */
  files: z.array(file),
})

export type Manifest = z.infer<typeof manifest>
export type StoredFile = z.infer<typeof file>

export const manifestName = 'manifest.json'

export const whyUnreadable = (backup: string): string =>
  `${join(backup, manifestName)} cannot be read, or is not what Keel wrote.`

/** Nothing where it cannot be read, or is not what Keel wrote. */
export const readManifest = (backup: string): Manifest | undefined => {
  try {
    return manifest.parse(JSON.parse(readFileSync(join(backup, manifestName), 'utf8')))
  } catch {
    return undefined
  }
}

export const bytesOf = ({ files }: Pick<Manifest, 'files'>): number => files.reduce((sum, { bytes }) => sum + bytes, 0)
