import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlQuery, SqlQueryable, Transaction } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** A transaction that Keel has begun on a connection. Prisma joins it, and whichever of the two ends it ends it for both. */
export class Begun {
  isJoined = false
  endedBy: 'COMMIT' | 'ROLLBACK' | null = null
  constructor(readonly client: pg.PoolClient) {}

  async end(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    this.endedBy = how
    await this.client.query(how)
  }
}

/** How Prisma asks, on this one connection: kept with it, for it comes back to the pool and out again. */
const known = new WeakMap<pg.PoolClient, Promise<SqlQueryable>>()

function asking(client: pg.PoolClient): Promise<SqlQueryable> {
  const there = known.get(client)
  if (there) return there
  const one = Object.assign(new pg.Pool(), { query: (asked: pg.QueryConfig) => client.query(asked) })
  const made = new PrismaPg(one).connect()
  known.set(client, made)
  return made
}

class Joined implements Transaction {
  readonly provider = 'postgres'
  readonly adapterName = '@prisma/adapter-pg'
  /** Ending is said by `commit` and `rollback` alone, and not in a statement of Prisma's before them. */
  readonly options = { usePhantomQuery: true }

  constructor(
    private readonly asked: SqlQueryable,
    private readonly begun: Begun,
  ) {}

  queryRaw(query: SqlQuery) {
    return this.asked.queryRaw(query)
  }

  executeRaw(query: SqlQuery) {
    return this.asked.executeRaw(query)
  }

  commit() {
    return this.begun.end('COMMIT')
  }

  rollback() {
    return this.begun.end('ROLLBACK')
  }
}

/** Prisma's adapter, but that it joins what was begun for it. What begins elsewhere begins as it always did. */
export class JoiningPg extends PrismaPg {
  // Of this adapter and not of this module, of which each part of the served app may have a copy of its own.
  readonly #beginnings = new AsyncLocalStorage<Begun>()

  /** The next transaction that Prisma starts in here is this one. */
  joining<Value>(begun: Begun, start: () => Promise<Value>): Promise<Value> {
    return this.#beginnings.run(begun, start)
  }

  override async connect() {
    const adapter = await super.connect()
    const start = adapter.startTransaction.bind(adapter)
    const startTransaction: SqlDriverAdapter['startTransaction'] = async (isolation) => {
      const begun = this.#beginnings.getStore()
      if (!begun || begun.isJoined) return start(isolation)
      begun.isJoined = true
      return new Joined(await asking(begun.client), begun)
    }
    return Object.assign(adapter, { startTransaction })
  }
}
