import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Served } from './served'

/** After all that there are. */
const first = '2999'

export interface NextVersion {
  readonly column: string
  readonly index: string
  readonly migrations: readonly string[]
}

/** The next version in that folder: a script that takes a moment and holds its locks meanwhile, and an index that is built while others write. */
export function putNextVersion(folder: string): NextVersion {
  const migrations = join(folder, 'prisma/migrations')
  const before = readdirSync(migrations).filter((name) => name.startsWith(first)).length
  const name = (number: number) => `${first}${String(number).padStart(10, '0')}_next_version`
  const names = [name(before + 1), name(before + 2)]
  const column = `next_${String(before + 1)}`
  const index = `intake_${column}_idx`
  const scripts = [
    `ALTER TABLE "patient" ADD COLUMN "${column}" text;
SELECT count(md5(each::text)) FROM generate_series(1, 400000) AS each;
ALTER TABLE "intake" ADD COLUMN "${column}" text;
`,
    `-- each statement by itself
DROP INDEX IF EXISTS "${index}";
CREATE INDEX CONCURRENTLY "${index}" ON "intake" ("clinic_id", "${column}");
`,
  ]
  for (const [at, script] of scripts.entries()) {
    const place = join(migrations, names[at] ?? '')
    mkdirSync(place)
    writeFileSync(join(place, 'migration.sql'), script)
  }
  return { column, index, migrations: names }
}

/** Whether one of its migrations is in the book: from then on a kill meets it in the middle. */
export async function hasBegun(keel: Served, { migrations }: NextVersion): Promise<boolean> {
  const rows = await keel.asSuperuser('SELECT FROM _prisma_migrations WHERE migration_name = ANY($1)', [migrations])
  return rows.length > 0
}

/** What of it is missing in the end; nothing where all of it is there, once. */
export async function missingOf(keel: Served, { column, index, migrations }: NextVersion): Promise<readonly string[]> {
  const booked = await keel.asSuperuser<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations
     WHERE migration_name = ANY($1) AND finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    [migrations],
  )
  const columns = await keel.asSuperuser<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = $1`,
    [column],
  )
  const indexes = await keel.asSuperuser<{ name: string }>(
    `SELECT relname AS name FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE relname = $1 AND indisvalid`,
    [index],
  )
  const wanted = [...migrations, 'patient', 'intake', index]
  const there = [...booked, ...columns, ...indexes].map(({ name }) => name)
  return [
    ...wanted.filter((name) => !there.includes(name)),
    ...there.filter((name, at) => there.indexOf(name) !== at).map((name) => `${name} twice`),
  ]
}
