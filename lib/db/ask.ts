import 'server-only'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Tx } from './client'
import type { Begun } from './joined'

/** A statement with a name of its own, which each connection prepares once. */
export interface Statement<Row> {
  readonly name: string
  readonly text: string
  readonly row: z.ZodType<Row>
}

const begunOf = new WeakMap<Tx, Begun>()

export const bind = (tx: Tx, begun: Begun): void => {
  begunOf.set(tx, begun)
}

/** Goes past Prisma, in the same transaction: for what is asked so often that it counts (docs/decisions/021). */
export async function ask<Row>(
  tx: Tx,
  { name, text, row }: Statement<Row>,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const { rows } = await begunFor(tx).client.query({ name, text, values: [...values] })
  return rows.map((each) => row.parse(each))
}

interface PutTogether {
  readonly text: string
  readonly values: readonly unknown[]
}

/** As `ask`, for what is put together for each question anew: it has no name. */
export async function askOnce<Row>(
  tx: Tx,
  row: z.ZodType<Row>,
  { text, values }: PutTogether,
): Promise<readonly Row[]> {
  const { rows } = await begunFor(tx).client.query({ text, values: [...values] })
  return rows.map((each) => row.parse(each))
}

const keepsPlans = {
  name: 'keeps-plans',
  text: `SELECT set_config('plan_cache_mode', 'force_generic_plan', true)`,
  values: [],
}

/**
 * As `ask`, for what is put together in few ways, of many joins: each is named by its own words and planned once a
 * connection, where PostgreSQL would plan it for each look as long as that promises to be a little cheaper to run.
 */
export async function askKept<Row>(
  tx: Tx,
  row: z.ZodType<Row>,
  { text, values }: PutTogether,
): Promise<readonly Row[]> {
  const { client } = begunFor(tx)
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
  // Sent at once.
  const [, { rows }] = await Promise.all([client.query(keepsPlans), client.query({ name, text, values: [...values] })])
  return rows.map((each) => row.parse(each))
}

/** One that takes too long is taken back, which Prisma says by this code: so does whatever is asked in it afterwards. */
class TransactionOver extends Error {
  readonly code = 'P2028'
}

function begunFor(tx: Tx): Begun {
  const begun = begunOf.get(tx)
  if (begun?.endedBy === 'ROLLBACK') throw new TransactionOver('its transaction was taken back')
  if (!begun || begun.endedBy) throw new Error('its transaction is over')
  return begun
}
