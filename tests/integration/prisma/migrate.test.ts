import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
