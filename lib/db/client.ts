import 'server-only'
import pg from 'pg'
import { env } from '@/lib/env'
import { type Prisma, PrismaClient } from './generated/client'
import { JoiningPg } from './joined'
import { NamelessClient } from './nameless-client'

export type Tx = Prisma.TransactionClient

interface Opened {
  readonly pool: pg.Pool
  readonly adapter: JoiningPg
  readonly prisma: PrismaClient
}

// Next bundles pages and route handlers apart; one pool a process is kept where both find it.
const holder = globalThis as { keelDatabase?: Opened }

/** Nothing that a page asks takes so long: what does is given up, by the database itself where it still can. */
const limits = { statement_timeout: 15_000, lock_timeout: 8000, idle_in_transaction_session_timeout: 30_000 }

/** A pooler takes no limits from whoever connects: there they are set on the role. */
const whereToAsk = (): pg.PoolConfig => {
  const { DATABASE_POOL_URL: pooler, DATABASE_APP_URL: connectionString } = env()
  return pooler === undefined ? { connectionString, ...limits } : { connectionString: pooler, Client: NamelessClient }
}

function open(): Opened {
  const pool = new pg.Pool({
    ...whereToAsk(),
    max: 10,
    // What is sent at once needs no round trip each: a connection answers in the order in which it was asked.
    pipeline: true,
    // Whoever asks waits less (in-time.ts).
    connectionTimeoutMillis: 6000,
    query_timeout: 16_000,
    idleTimeoutMillis: 30_000,
  })
  // A connection that is lost while nobody uses it is made anew by whoever asks next.
  pool.on('error', () => undefined)
  const adapter = new JoiningPg(pool)
  // The other formats repeat a failed query's values, and those can be answers.
  return { pool, adapter, prisma: new PrismaClient({ errorFormat: 'minimal', adapter }) }
}

const opened = (): Opened => (holder.keelDatabase ??= open())

export const database = (): PrismaClient => opened().prisma

/** What makes Prisma's next transaction one that has begun already. */
export const joining: JoiningPg['joining'] = (begun, start) => opened().adapter.joining(begun, start)

/** The very connections that Prisma uses, for what is asked so often that it goes without it (docs/decisions/021). */
export const connections = (): pg.Pool => opened().pool

export async function closeDatabase(): Promise<void> {
  const closing = holder.keelDatabase
  delete holder.keelDatabase
  await closing?.prisma.$disconnect()
  await closing?.pool.end()
}
