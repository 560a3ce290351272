import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { appUrlFor, checkServing, servingUrl } from '@/lib/launch/roles'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'

let one: TestDatabase
let other: TestDatabase

beforeAll(async () => {
  one = await createTestDatabase()
  other = await createTestDatabase()
})

afterAll(async () => {
  await one.drop()
  await other.drop()
})

const secret = 'not asked where a role is given'
const elsewhere = 'DATABASE_APP_URL leads to another database than DATABASE_URL'

it('serves with the role that was given where it leads to the database of its owner', async () => {
  expect(await appUrlFor(one.ownerUrl, one.appUrl, secret)).toBe(one.appUrl)
  expect(await servingUrl(one.ownerUrl, one.appUrl, secret)).toBe(one.appUrl)
  await expect(checkServing(one.ownerUrl, one.appUrl, 'DATABASE_POOL_URL')).resolves.toBeUndefined()
})

it('refuses one that leads to another database, which nobody would bring up to date', async () => {
  await expect(appUrlFor(one.ownerUrl, other.appUrl, secret)).rejects.toThrow(elsewhere)
  await expect(servingUrl(one.ownerUrl, other.appUrl, secret)).rejects.toThrow(elsewhere)
  await expect(checkServing(one.ownerUrl, other.appUrl, 'DATABASE_POOL_URL')).rejects.toThrow(
    'DATABASE_POOL_URL leads to another database',
  )
})

it('says so too where the owner is not reached at all', async () => {
  const nowhere = 'postgresql://nobody@127.0.0.1:1/nowhere'
  await expect(appUrlFor(nowhere, one.appUrl, secret)).rejects.toThrow('No PostgreSQL answers at 127.0.0.1:1')
})

it('leaves nothing locked behind', async () => {
  await Promise.all([1, 2, 3].map(() => appUrlFor(one.ownerUrl, one.appUrl, secret)))
  await appUrlFor(inject('ownerUrl'), inject('appUrl'), secret)
})
