import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** Any number: held while a script runs, so that whoever starts next waits for one whose process was killed. */
export const scriptTurn = 4_202_612

/** The engine's own tables, which are in no book. */
const isEngines = (script: string) => script.includes('_prisma_migrations')

/** What PostgreSQL refuses inside a transaction; the first line of such a script says so. */
const byItself = '-- each statement by itself'

const book = `UPDATE _prisma_migrations SET finished_at = now()
  WHERE checksum = $1 AND finished_at IS NULL AND rolled_back_at IS NULL`

/** Whoever comes after a script that waits for a table waits as well: it gives way after so long, and tries again. */
const lockTimeout = '3s'
const pause = 1000
const mostTries = 40

/** It waited too long, or it and somebody at work waited for each other. */
const hasToGiveWay = (error: unknown) => error instanceof pg.DatabaseError && /^(55P03|40P01)$/.test(error.code ?? '')

async function givingWay(apply: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await apply()
      return
    } catch (error) {
      if (!hasToGiveWay(error) || tries === mostTries) throw error
      await sleep(pause)
    }
  }
}

async function inOne(client: pg.ClientBase, script: string): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [scriptTurn])
    await client.query(`SET LOCAL lock_timeout = '${lockTimeout}'`)
    await client.query(script)
    const checksum = createHash('sha256').update(script).digest('hex')
    const { rowCount } = await client.query(book, [checksum])
    if (rowCount !== 1) throw new Error('the script is in no book, or twice')
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}

/** Each can be taken up again: after a kill, or having given way, the script is run from its first statement. */
async function oneByOne(client: pg.ClientBase, script: string): Promise<void> {
  for (const statement of script.split(/;\s*$/m).filter((each) => each.trim() !== '')) await client.query(statement)
}

/**
 * PostgreSQL gets a script whole, and the line that says so in the same transaction: killed at any moment, the script
 * has been applied and is in the engine's book, or neither. (The engine writes its line a second time afterward.)
 */
export function applyScript(client: pg.ClientBase, script: string): Promise<unknown> {
  if (isEngines(script)) return client.query(script)
  return givingWay(() => (script.startsWith(byItself) ? oneByOne(client, script) : inOne(client, script)))
}
