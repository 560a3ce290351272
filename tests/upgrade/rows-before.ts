import type { Served } from '@/tests/faults/served'

/** How many rows each table has. */
async function counted(keel: Served): Promise<ReadonlyMap<string, number>> {
  const tables = await keel.asSuperuser<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )
  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await keel.asSuperuser<{ rows: number }>(`SELECT count(*)::int AS rows FROM "${name}"`)
      return [name, row?.rows ?? 0] as const
    }),
  )
  return new Map(counts)
}

/** What patients sent, which nothing may ever change. */
const answersOf = (keel: Served) =>
  keel.asSuperuser<{ id: string; sum: string }>(
    `SELECT intake_id::text AS id, md5(answers::text || submitted_at::text) AS sum FROM submission`,
  )

/** A version's data, to be found again in the next. */
export class RowsBefore {
  private constructor(
    private readonly counts: ReadonlyMap<string, number>,
    private readonly sent: ReadonlyMap<string, string>,
  ) {}

  static async of(keel: Served): Promise<RowsBefore> {
    const sent = await answersOf(keel)
    return new RowsBefore(await counted(keel), new Map(sent.map(({ id, sum }) => [id, sum])))
  }

  get words(): string {
    const all = [...this.counts.values()].reduce((sum, rows) => sum + rows, 0)
    return `${String(all)} rows in ${String(this.counts.size)} tables, ${String(this.sent.size)} forms that were sent`
  }

  /** What is missing or different now; sessions, limits and what is only for a while may go. */
  async missing(keel: Served): Promise<readonly string[]> {
    const now = await counted(keel)
    const passing = new Set(['session', 'rate_limit'])
    const fewer = [...this.counts]
      .filter(([table, rows]) => !passing.has(table) && (now.get(table) ?? 0) < rows)
      .map(([table, rows]) => `${table}: ${String(rows)} rows before, ${String(now.get(table) ?? 'no table')} after`)
    const sent = new Map((await answersOf(keel)).map(({ id, sum }) => [id, sum]))
    const changed = [...this.sent]
      .filter(([id, sum]) => sent.get(id) !== sum)
      .map(([id]) => `the form ${id}: what was sent is not what it was`)
    return [...fewer, ...changed]
  }
}
