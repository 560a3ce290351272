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

/** As `ask`, for what is put together in few ways: each is named by its own words, and planned once a connection. */
export const askKept = <Row>(tx: Tx, row: z.ZodType<Row>, { text, values }: PutTogether): Promise<readonly Row[]> =>
  ask(tx, { name: createHash('sha256').update(text).digest('hex').slice(0, 32), text, row }, values)

function begunFor(tx: Tx): Begun {
  const begun = begunOf.get(tx)
  if (!begun || begun.isOver) throw new Error('its transaction is over')
  return begun
}
