import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationDirectory, MigrationList } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { installJobs } from '@/lib/jobs/install'
import { ok, refused, type Result } from '@/lib/result'
import { scriptTurn } from './apply-script'
import { withSchemaEngine } from './schema-engine'
import { takeTurn } from './take-turn'

const folder = fileURLToPath(new URL('migrations', import.meta.url))

/** Any number; the same in every Keel, so that two that start at once on one database take turns. */
const turn = 4_202_611

const read = async (from: string, name: string): Promise<MigrationDirectory> => ({
  path: name,
  migrationFile: {
    path: 'migration.sql',
    content: { tag: 'ok', value: await readFile(join(from, name, 'migration.sql'), 'utf8') },
  },
})

const list = async (from: string): Promise<MigrationList> => {
  const entries = await readdir(from, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const lockfile = join(from, 'migration_lock.toml')
  return {
    baseDir: from,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? await readFile(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.sort().map((name) => read(from, name))),
  }
}

const filters = { externalTables: [], externalEnums: [] }

type Migrated = Result<readonly string[], 'migration-failed' | 'database-newer'>

const apply = (ownerUrl: string, migrationsList: MigrationList): Promise<Migrated> =>
  withSchemaEngine(ownerUrl, async (engine) => {
    const asked = { migrationsList, filters, optInToShadowDatabase: false }
    const { failedMigrationNames, history } = await engine.diagnoseMigrationHistory(asked)
    const unknown = history && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : []
    if (unknown.length > 0) return refused('database-newer', { values: { latest: unknown.at(-1) ?? '' } })
    // A script is applied whole or not at all, so one that failed before left nothing behind and is tried again.
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName })
    return ok((await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames)
  })

/** The engine's message goes on with its own call stack, which helps nobody here. */
const reasonOf = (error: unknown) => {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split(/\n\s*0: /)[0] ?? message).replace(/\s+/g, ' ').trim()
}

/** Nothing has been begun meanwhile: whoever is asked to stop hangs up, also where the database does not answer. */
async function standInLine(client: pg.Client, signal: AbortSignal | undefined): Promise<void> {
  const hangUp = () => void client.end()
  signal?.addEventListener('abort', hangUp)
  // Whoever hangs up while it connects is never told that it did not.
  const hungUp = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new Error('asked to stop'))
    })
  })
  try {
    signal?.throwIfAborted()
    await Promise.race([client.connect(), hungUp])
    await takeTurn(client, turn)
    await client.query('SELECT pg_advisory_xact_lock($1)', [scriptTurn])
  } finally {
    signal?.removeEventListener('abort', hangUp)
  }
}

/**
 * Brings the database up to date and names what was applied; what failed is said in the engine's own words. A database
 * that a newer Keel has changed is left alone.
 */
export const migrate = async (ownerUrl: string, from = folder, signal?: AbortSignal): Promise<Migrated> => {
  const migrations = await list(from)
  const waiting = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  // That it was lost is said by whatever is asked next.
  waiting.on('error', () => undefined)
  try {
    await standInLine(waiting, signal)
    const applied = await apply(ownerUrl, migrations)
    if (applied.ok) await installJobs(ownerUrl)
    return applied
  } catch (error) {
    return refused('migration-failed', { values: { reason: reasonOf(error) } })
  } finally {
    await waiting.end().catch(() => undefined)
  }
}
