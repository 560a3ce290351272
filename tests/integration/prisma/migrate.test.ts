import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { difference } from '@/prisma/difference'
import { migrate } from '@/prisma/migrate'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.drop())

const rowsAs = async (url: string, query: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(query)).rows
  } finally {
    await client.end()
  }
}

describe('the migrated database', () => {
  it('agrees with schema.prisma', async () => {
    expect(await difference(database.ownerUrl)).toBe('')
  })

  it('is left alone by migrating again, even by two at once', async () => {
    const nothing = { ok: true, value: [] }
    const both = [migrate(database.ownerUrl), migrate(database.ownerUrl)]
    expect(await Promise.all(both)).toEqual([nothing, nothing])
  })

  it('is served by a role that owns nothing and cannot pass row-level security', async () => {
    const [role] = await rowsAs(
      database.appUrl,
      `select current_user::text as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as powerful,
              (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
         from pg_roles where rolname = current_user`,
    )
    expect(role).toEqual({ name: 'keel_app', powerful: false, owned: 0 })
  })
})

describe('two that start at once', () => {
  it('take turns, also where what the first applies waits for all who are at work', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keel-migrations-'))
    const mine = join(folder, '29980101000000_index')
    await cp('prisma/migrations', folder, { recursive: true })
    await mkdir(mine)
    try {
      await writeFile(
        join(mine, 'migration.sql'),
        '-- each statement by itself\nCREATE INDEX CONCURRENTLY at_once_idx ON clinic (name);\n',
      )
      const both = await Promise.all([migrate(database.ownerUrl, folder), migrate(database.ownerUrl, folder)])
      expect(both.map((each) => (each.ok ? each.value : each)).sort()).toEqual([[], ['29980101000000_index']])
    } finally {
      await rm(folder, { recursive: true })
      await rowsAs(database.ownerUrl, `DROP INDEX at_once_idx`)
      await rowsAs(database.ownerUrl, `DELETE FROM _prisma_migrations WHERE migration_name = '29980101000000_index'`)
    }
  })
})

describe('beside somebody who reads for long', () => {
  const name = '29970101000000_columns'
  let folder: string
  let reader: pg.Client

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keel-migrations-'))
    await cp('prisma/migrations', folder, { recursive: true })
    await mkdir(join(folder, name))
    reader = new pg.Client({ connectionString: database.ownerUrl })
    await reader.connect()
  })
  afterEach(async () => {
    await reader.end()
    await rm(folder, { recursive: true })
    await rowsAs(database.ownerUrl, 'ALTER TABLE clinic DROP COLUMN IF EXISTS for_long')
    await rowsAs(database.ownerUrl, 'ALTER TABLE patient DROP COLUMN IF EXISTS for_long')
    await rowsAs(database.ownerUrl, `DELETE FROM _prisma_migrations WHERE migration_name = '${name}'`)
  })

  /** Once it waits for what the reader holds. */
  const begun = async (script: string) => {
    await writeFile(join(folder, name, 'migration.sql'), script)
    await reader.query('BEGIN; SELECT FROM clinic')
    const migrated = migrate(database.ownerUrl, folder)
    const waits = `SELECT FROM pg_locks WHERE relation = 'clinic'::regclass AND NOT granted`
    await expect.poll(() => rowsAs(database.ownerUrl, waits), { timeout: 20_000 }).toHaveLength(1)
    return { migrated }
  }

  it('a script gives way: whoever comes after it reads meanwhile', async () => {
    const { migrated } = await begun('ALTER TABLE clinic ADD COLUMN for_long text;')
    await rowsAs(database.ownerUrl, 'SELECT FROM clinic')
    await reader.query('COMMIT')
    expect(await migrated).toEqual({ ok: true, value: [name] })
  })

  it('a script that the reader waits for, too, gives way, and is applied in the end', async () => {
    const { migrated } = await begun(
      'ALTER TABLE patient ADD COLUMN for_long text; ALTER TABLE clinic ADD COLUMN for_long text;',
    )
    // PostgreSQL gives up one of the two, and may choose this one.
    await reader.query('SELECT FROM patient').catch(() => undefined)
    await reader.query('ROLLBACK')
    expect(await migrated).toEqual({ ok: true, value: [name] })
  })
})

describe('a migration that fails', () => {
  it('says what PostgreSQL said, leaves nothing, and is tried again once it is mended', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keel-migrations-'))
    const mine = join(folder, '29990101000000_next')
    await cp('prisma/migrations', folder, { recursive: true })
    await mkdir(mine)
    try {
      await writeFile(join(mine, 'migration.sql'), 'create table left_over (id int); select no_such_column;')
      const failed = await migrate(database.ownerUrl, folder)
      expect(failed).toMatchObject({ ok: false, code: 'migration-failed' })
      expect(JSON.stringify(failed)).toContain('no_such_column')

      await writeFile(join(mine, 'migration.sql'), '-- One; two.\ncreate table left_over (id int);')
      expect(await migrate(database.ownerUrl, folder)).toEqual({ ok: true, value: ['29990101000000_next'] })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('a database that a newer version has changed', () => {
  it('is left alone, and says which change is not known', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keel-migrations-'))
    try {
      await cp('prisma/migrations', folder, { recursive: true })
      const names = (await readdir(folder)).filter((name) => /^\d/.test(name)).sort()
      const latest = names.at(-1) ?? ''
      await rm(join(folder, latest), { recursive: true })
      const fresh = await createTestDatabase()
      expect(await migrate(fresh.ownerUrl, folder)).toEqual({ ok: false, code: 'database-newer', values: { latest } })
      await fresh.drop()
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
