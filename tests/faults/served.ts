import { setTimeout as after } from 'node:timers/promises'
import type pg from 'pg'

export interface Ran {
  readonly code: number | null
  readonly output: string
}

/** Keel as everybody meets it, whatever it is made of. */
export interface Served {
  readonly address: string
  /** Asks the database past Keel. */
  readonly asSuperuser: <Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]) => Promise<Row[]>
  /** A program of Keel's that is run beside it. */
  readonly run: (args: readonly string[], typed?: string) => Promise<Ran>
}

const isHealthy = (address: string): Promise<boolean> =>
  fetch(`${address}/api/health`, { signal: AbortSignal.timeout(3000) }).then(
    ({ ok }) => ok,
    () => false,
  )

/** Whether it was well again within so many milliseconds. */
export async function recovers({ address }: Pick<Served, 'address'>, patience: number): Promise<boolean> {
  const end = performance.now() + patience
  while (!(await isHealthy(address))) {
    if (performance.now() > end) return false
    await after(100)
  }
  return true
}
