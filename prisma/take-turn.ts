import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

/**
 * Of those that ask for the same number, one at a time, for as long as its connection stands. Asked again and again: one
 * that stands in line is seen as at work, and CREATE INDEX CONCURRENTLY waits for whoever is.
 */
export async function takeTurn(client: pg.ClientBase, turn: number): Promise<void> {
  const asked = 'SELECT pg_try_advisory_lock($1) AS mine'
  while (!(await client.query<{ mine: boolean }>(asked, [turn])).rows[0]?.mine) await sleep(200)
}
