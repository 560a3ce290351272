import pg from 'pg'
import { expect, vi } from 'vitest'
import type { Keel } from './keel'

const waiting = `SELECT 1 FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`

interface Change {
  readonly query: string
  readonly values: readonly unknown[]
}

/**
 * What comes of it where another connection has made this change, and ends its transaction only once this waits for it and it
 * has made the next.
 */
export async function whileUncommitted<Value>(
  keel: Keel,
  change: Change & { readonly next?: Change },
  work: () => Promise<Value>,
): Promise<Value> {
  const other = new pg.Client({ connectionString: keel.ownerUrl })
  await other.connect()
  try {
    await other.query('BEGIN')
    await other.query(change.query, [...change.values])
    const working = work()
    await vi.waitFor(async () => {
      expect((await other.query(waiting)).rows).toHaveLength(1)
    })
    if (change.next) await other.query(change.next.query, [...change.next.values])
    await other.query('COMMIT')
    return await working
  } finally {
    await other.end()
  }
}
