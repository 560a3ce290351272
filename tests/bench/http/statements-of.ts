import type pg from 'pg'
import type { Work } from './rates'

/** What the server's own clock asks for meanwhile is about its queues, or comes in some of the turns only. */
const counted = `SELECT coalesce(sum(calls), 0)::int AS calls FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
  WHERE d.datname = $1 AND userid = 'keel_app'::regrole AND query NOT LIKE '%keel_jobs%'`

/** How many statements one unit of this work sends, BEGIN and COMMIT among them. */
export async function statementsOf(superuser: pg.Client, database: string, work: Work): Promise<number> {
  const count = async () => (await superuser.query<{ calls: number }>(counted, [database])).rows[0]?.calls ?? 0
  const turns: number[] = []
  for (let turn = 0; turn < 5; turn += 1) {
    const before = await count()
    await work()
    turns.push((await count()) - before)
  }
  return Math.min(...turns)
}
