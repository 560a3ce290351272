import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationDirectory, MigrationList } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { installJobs } from '@/lib/jobs/install'
import { ok, refused, type Result } from '@/lib/result'
import { withSchemaEngine } from './schema-engine'

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

const apply = (ownerUrl: string, migrationsList: MigrationList) =>
  withSchemaEngine(ownerUrl, async (engine) => {
    const history = { migrationsList, filters, optInToShadowDatabase: false }
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory(history)
    // A script is applied whole or not at all, so one that failed before left nothing behind and is tried again.
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName })
    return engine.applyMigrations({ migrationsList, filters })
  })

/** The engine's message goes on with its own call stack, which helps nobody here. */
const reasonOf = (error: unknown) => {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split(/\n\s*0: /)[0] ?? message).replace(/\s+/g, ' ').trim()
}

/** Brings the database up to date and names what was applied; what failed is said in the engine's own words. */
export const migrate = async (
  ownerUrl: string,
  from = folder,
): Promise<Result<readonly string[], 'migration-failed'>> => {
  const migrations = await list(from)
  const waiting = new pg.Client({ connectionString: ownerUrl })
  await waiting.connect()
  try {
    await waiting.query('select pg_advisory_lock($1)', [turn])
    const { appliedMigrationNames } = await apply(ownerUrl, migrations)
    await installJobs(ownerUrl)
    return ok(appliedMigrationNames)
  } catch (error) {
    return refused('migration-failed', { values: { reason: reasonOf(error) } })
  } finally {
    await waiting.end()
  }
}
