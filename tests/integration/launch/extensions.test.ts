import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { checkExtensions } from '@/lib/launch/extensions'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.drop())

it('is content where they are there, whoever added them', async () => {
  await expect(checkExtensions(database.ownerUrl, 'DATABASE_URL')).resolves.toBeUndefined()
  await expect(checkExtensions(database.appUrl, 'DATABASE_URL')).resolves.toBeUndefined()
})

it('says what an administrator has to run where the role may not add them', async () => {
  // The database that others are made from is the superuser's, and has none of them.
  await expect(checkExtensions(inject('ownerUrl'), 'DATABASE_URL')).rejects.toThrow(
    'The role in DATABASE_URL may not add modules to its database: have an administrator run there, once: create extension unaccent; create extension pg_trgm; create extension btree_gin;',
  )
})
