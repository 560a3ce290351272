import pg from 'pg'
import { expect, vi } from 'vitest'
import type { Keel } from './keel'

const waiting = `SELECT DISTINCT pid FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`

/**
 * What comes of acts that meet: each begins once those before it wait, the first for a table that nobody may write to, and all go on
 * once the last waits too.
 */
export async function meeting<const Acts extends readonly (() => Promise<unknown>)[]>(
  keel: Keel,
  table: string,
  ...acts: Acts
): Promise<{ [At in keyof Acts]: Awaited<ReturnType<Acts[At]>> }> {
  const other = new pg.Client({ connectionString: keel.ownerUrl })
  await other.connect()
  try {
    await other.query('BEGIN')
    await other.query(`LOCK TABLE ${table} IN SHARE MODE`)
    const begun: Promise<unknown>[] = []
    for (const act of acts) {
      begun.push(act())
      // By another connection: within a transaction PostgreSQL shows only who was there when it was first asked.
      await vi.waitFor(async () => {
        expect(await keel.asOwner(waiting, [])).toHaveLength(begun.length)
      })
    }
    await other.query('COMMIT')
    return (await Promise.all(begun)) as { [At in keyof Acts]: Awaited<ReturnType<Acts[At]>> }
  } finally {
    await other.end()
  }
}
