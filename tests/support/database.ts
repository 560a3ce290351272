import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export interface TestDatabase {
  /** The role that owns the tables: for arranging and looking past row-level security. */
  readonly ownerUrl: string
  /** The role that serves: what the code under test connects with. */
  readonly appUrl: string
  drop(): Promise<void>
}

const asOwner = async (statement: string) => {
  const client = new pg.Client({ connectionString: inject('ownerUrl') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const named = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href

/** A migrated, empty database of one's own: one call a test file, dropped in its `afterAll`. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner(`create database ${name} template ${inject('template')}`)
  return {
    ownerUrl: named(inject('ownerUrl'), name),
    appUrl: named(inject('appUrl'), name),
    drop: () => asOwner(`drop database if exists ${name} with (force)`),
  }
}
