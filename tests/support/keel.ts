import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import type { AuditEvent } from '@/lib/audit/event'
import type { CaseEvent } from '@/lib/cases/case-event'
import { closeDatabase } from '@/lib/db/client'
import { closeSender } from '@/lib/jobs/enqueue'
import { newClinic, type TestClinic } from './clinic'
import { createTestDatabase, type TestDatabase } from './database'

export interface Written<Event> {
  readonly clinicId: string
  readonly actorKind: string
  readonly actorId: string | null
  readonly event: Event
}

type Row = Record<string, unknown>

/** A database of the file's own, with two clinics in it that must never see each other. */
export class Keel {
  #owner: pg.Client | undefined
  #app: pg.Client | undefined
  #clinics: readonly [TestClinic, TestClinic] | undefined
  #drop: (() => Promise<void>) | undefined
  #ownerUrl = ''

  get ownerUrl(): string {
    return this.#ownerUrl
  }

  get here(): TestClinic {
    if (!this.#clinics) throw new Error('the clinics are made in beforeAll')
    return this.#clinics[0]
  }

  get there(): TestClinic {
    if (!this.#clinics) throw new Error('the clinics are made in beforeAll')
    return this.#clinics[1]
  }

  async open(own?: TestDatabase): Promise<void> {
    // By the same name for each file of a worker: what is loaded once for all of them has read where it is.
    const database = own ?? (await createTestDatabase(`test_of_worker_${String(process.env.VITEST_POOL_ID)}`))
    this.#drop = () => database.drop()
    this.#ownerUrl = database.ownerUrl
    process.env.DATABASE_APP_URL = database.appUrl
    process.env.NEXTAUTH_SECRET = 'of the tests, and long enough to be one'
    process.env.NEXTAUTH_URL = 'http://localhost:3000'
    this.#owner = new pg.Client({ connectionString: database.ownerUrl })
    this.#app = new pg.Client({ connectionString: database.appUrl })
    await this.#owner.connect()
    await this.#app.connect()
    this.#clinics = [await newClinic(this.#owner, 'here'), await newClinic(this.#owner, 'there')]
  }

  async close(): Promise<void> {
    await closeSender()
    await closeDatabase()
    await this.#owner?.end()
    await this.#app?.end()
    await this.#drop?.()
  }

  /** As the role that owns the tables and sees every clinic. */
  async asOwner(query: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    if (!this.#owner) throw new Error('not connected yet')
    return (await this.#owner.query<Row>(query, [...values])).rows
  }

  /** As the role that serves, on behalf of a clinic or of none; what it changes is taken back again. */
  async asApp(clinicId: string | null, query: string, values: readonly unknown[] = []): Promise<pg.QueryResult<Row>> {
    const app = this.#app
    if (!app) throw new Error('not connected yet')
    await app.query('BEGIN')
    try {
      if (clinicId !== null) await app.query(`SELECT set_config('keel.clinic', $1, true)`, [clinicId])
      return await app.query<Row>(query, [...values])
    } finally {
      await app.query('ROLLBACK')
    }
  }

  /** What was written to the audit log and to timelines while this ran. */
  async recorded<Value>(work: () => Promise<Value>) {
    const before = await this.#written()
    const value = await work()
    const after = await this.#written()
    const added = <Event>(was: ReadonlyMap<string, Written<Event>>, is: ReadonlyMap<string, Written<Event>>) =>
      [...is].filter(([id]) => !was.has(id)).map(([, written]) => written)
    return { value, audit: added(before.audit, after.audit), timeline: added(before.timeline, after.timeline) }
  }

  async #written() {
    const read = async (table: string) => {
      const rows = await this.asOwner(
        `SELECT id, clinic_id AS "clinicId", actor_kind AS "actorKind", actor_id AS "actorId", event
           FROM ${table} ORDER BY at, id`,
      )
      return new Map(rows.map(({ id, ...written }) => [String(id), written]))
    }
    return {
      audit: (await read('audit_event')) as unknown as Map<string, Written<AuditEvent>>,
      timeline: (await read('case_event')) as unknown as Map<string, Written<CaseEvent>>,
    }
  }

  /** One line a table that changes when any of its rows does; `besides` names tables to leave out. */
  async contents(...besides: readonly string[]): Promise<Readonly<Record<string, string>>> {
    const names = (await this.tables()).filter((name) => !besides.includes(name))
    const each = names.map(
      (
        name,
      ) => `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '')
                   AS content FROM "${name}" t`,
    )
    const rows = await this.asOwner(each.join(' UNION ALL '))
    return Object.fromEntries(rows.map(({ name, content }) => [String(name), String(content)]))
  }

  /** By which the rows of a clinic are known, by the table that they are in, the newest first. */
  async idsByTable(clinicId: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const named = await this.asOwner(
      `SELECT table_name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name IN ('id', 'clinic_id')
        GROUP BY table_name HAVING count(*) = 2`,
    )
    const tables = named.map(({ table_name: name }) => String(name))
    const each = tables.map((name) => `SELECT '${name}' AS name, id::text FROM "${name}" WHERE clinic_id = $1`)
    const rows = await this.asOwner(`${each.join(' UNION ALL ')} ORDER BY id DESC`, [clinicId])
    const found = new Map<string, string[]>(tables.map((name) => [name, []]))
    for (const { name, id } of rows) found.get(String(name))?.push(String(id))
    return found
  }

  /** The same of all tables together. */
  async idsOf(clinicId: string): Promise<readonly string[]> {
    return [...(await this.idsByTable(clinicId)).values()].flat()
  }

  /** Every table that holds rows of a clinic. */
  async tables(): Promise<readonly string[]> {
    const rows = await this.asOwner(
      `SELECT table_name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'clinic_id' ORDER BY table_name`,
    )
    return rows.map((row) => String(row.table_name))
  }
}

/** One call at the top of a test file. */
export function testKeel(): Keel {
  const keel = new Keel()
  beforeAll(() => keel.open())
  afterAll(() => keel.close())
  return keel
}
