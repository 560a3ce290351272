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

const tries = 40

/** A connection that was closed a moment ago is still leaving, and belongs to another role: that passes. */
const drop = async (name: string) => {
  for (let left = tries; ; left -= 1) {
    try {
      await asOwner(`drop database if exists ${name} with (force)`)
      return
    } catch (error) {
      if ((error as { code?: string }).code !== '42501' || left === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

const unlikeOthers = () => `test_${randomBytes(6).toString('hex')}`

/** A migrated, empty database of one's own: one call a test file, dropped in its `afterAll`. */
export const createTestDatabase = (name = unlikeOthers()): Promise<TestDatabase> =>
  create(name, `template ${inject('template')}`)

/** One that nothing was migrated in, for whoever migrates it step by step. */
export const createEmptyDatabase = (): Promise<TestDatabase> => create(unlikeOthers(), '')

const create = async (name: string, like: string): Promise<TestDatabase> => {
  await drop(name)
  await asOwner(`create database ${name} ${like}`)
  return {
    ownerUrl: named(inject('ownerUrl'), name),
    appUrl: named(inject('appUrl'), name),
    drop: () => drop(name),
  }
}
