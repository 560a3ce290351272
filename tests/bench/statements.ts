import { randomUUID } from 'node:crypto'
import pg from 'pg'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

type Query = (this: unknown, ...given: readonly unknown[]) => unknown

/** What went to PostgreSQL while this ran, whoever sent it: taken down at the driver. */
export async function captured(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const driver = pg.Client.prototype as unknown as { query: Query }
  const { query } = driver
  const statements: Statement[] = []
  driver.query = function (this: unknown, ...given) {
    const [first, values] = given as [string | Statement, unknown]
    statements.push(
      typeof first === 'string'
        ? { text: first, values: Array.isArray(values) ? values : [] }
        : { text: first.text, values: [...first.values] },
    )
    return Reflect.apply(query, this, [...given])
  }
  try {
    await work()
  } finally {
    driver.query = query
  }
  return statements
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * The same statements about something else: ids in `ids` are exchanged, those in `kept` stay, and every other id was
 * made while the statements ran, so each replay has its own.
 */
export async function replay(
  pool: pg.Pool,
  statements: readonly Statement[],
  kept: ReadonlySet<string>,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const exchanged = new Map(ids)
  const exchange = (id: string): string => {
    if (kept.has(id)) return id
    const known = exchanged.get(id) ?? randomUUID()
    exchanged.set(id, known)
    return known
  }
  const about = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(uuid, exchange)
    return Array.isArray(value) ? value.map(about) : value
  }
  const client = await pool.connect()
  try {
    for (const { text, values } of statements) {
      await client.query({ text, values: values.map(about), rowMode: 'array' })
    }
  } finally {
    client.release()
  }
}
