import pg from 'pg'
import { expect, vi } from 'vitest'
import type { Keel } from './keel'

const waiting = `SELECT 1 FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`

/** What comes of it where another connection has made this change, and ends its transaction only once this waits for it. */
export async function whileUncommitted<Value>(
  keel: Keel,
  change: { readonly query: string; readonly values: readonly unknown[] },
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
    await other.query('COMMIT')
    return await working
  } finally {
    await other.end()
  }
}
