import { beforeAll, describe, expect, it } from 'vitest'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newCase } from '@/tests/support/patient'

const keel = testKeel()
/**
 * Holds no row of a clinic: what Prisma applied, how often an address was tried, that somebody asked for health, what a
 * passkey is asked of whoever is not known yet, and whether the sample was loaded.
 */
const besides = ['_prisma_migrations', 'rate_limit', 'heartbeat', 'passkey_challenge', 'sample_loading']
/** Whoever works or worked here, and what was published, stays. */
const neverErased = ['clinic', 'staff', 'staff_group', 'handout_version']

beforeAll(async () => {
  await newCase(keel, keel.here)
  await newAlert(keel, keel.here)
})

const names = async (query: string, ...values: unknown[]) => (await keel.asOwner(query, values)).map(({ name }) => name)

describe('every table', () => {
  it('holds rows of a clinic, or is known not to', async () => {
    const all = await names(
      `SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`,
    )
    expect(all).toEqual([...(await keel.tables()), 'clinic', ...besides].sort())
    expect(all.length).toBeGreaterThan(14)
  })

  it('of a clinic has row-level security with a policy for what is read and for what is written', async () => {
    const guarded = await names(
      `SELECT c.relname AS name FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relrowsecurity
          AND EXISTS (SELECT FROM pg_policies p WHERE p.tablename = c.relname AND p.policyname = 'own_clinic'
            AND p.cmd = 'ALL' AND p.permissive = 'PERMISSIVE' AND p.roles = '{keel_app}'
            AND p.qual LIKE '%= keel_clinic())' AND p.with_check = p.qual)
        ORDER BY c.relname`,
    )
    expect(guarded).toEqual([...(await keel.tables()), 'clinic'].sort())
  })

  it('has no other policy than that one, but for the address and the passkey that sign in', async () => {
    const others = await names(
      `SELECT tablename || ': ' || policyname || ' ' || cmd || ' ' || qual AS name FROM pg_policies
        WHERE policyname <> 'own_clinic' ORDER BY tablename`,
    )
    expect(others).toEqual([
      `passkey: by_passkey SELECT (credential_id = current_setting('keel.passkey'::text, true))`,
      `sign_in_name: by_address SELECT (email = current_setting('keel.sign_in_email'::text, true))`,
    ])
  })

  it('of a clinic is found by its clinic first, and may not be without one', async () => {
    const indexed = await names(
      `SELECT DISTINCT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
        WHERE c.relnamespace = 'public'::regnamespace AND a.attname = 'clinic_id' AND a.attnotnull
          AND i.indpred IS NULL ORDER BY c.relname`,
    )
    expect(indexed).toEqual(await keel.tables())
  })

  it('that refers to what may be erased is found by it', async () => {
    const searched = await names(
      `SELECT key.conrelid::regclass || ' by its ' || key.confrelid::regclass AS name FROM pg_constraint key
        WHERE key.contype = 'f' AND key.connamespace = 'public'::regnamespace
          AND key.confrelid::regclass::text <> ALL ($1)
          AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = key.conrelid AND i.indisvalid AND i.indpred IS NULL
            AND (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(key.conkey)] @> key.conkey)`,
      neverErased,
    )
    expect(searched).toEqual([])
    const referredTo = await names(
      `SELECT DISTINCT confrelid::regclass::text AS name FROM pg_constraint
        WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
    )
    expect(referredTo).toEqual(expect.arrayContaining(neverErased))
  })

  it('keeps moments with their time zone', async () => {
    const without = await names(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
        WHERE table_schema = 'public' AND data_type IN ('timestamp without time zone', 'time without time zone')`,
    )
    expect(without).toEqual([])
  })

  it('points to others only within its clinic', async () => {
    const crossing = await names(
      `SELECT c.conrelid::regclass || '.' || c.conname AS name FROM pg_constraint c
        WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
          AND (SELECT attname FROM pg_attribute WHERE attrelid = c.conrelid AND attnum = c.conkey[1]) <> 'clinic_id'`,
    )
    expect(crossing).toEqual([])
  })

  it('has ids that sort by when they were made: version 7', async () => {
    const tables = await names(
      `SELECT table_name AS name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'id' AND data_type = 'uuid' ORDER BY table_name`,
    )
    expect(tables.length).toBeGreaterThan(10)
    for (const table of tables) {
      const [row] = await keel.asOwner(
        `SELECT count(*) FILTER (WHERE uuid_extract_version(id) = 7)::int AS seventh, count(*)::int AS all
           FROM "${String(table)}"`,
      )
      expect([table, row?.seventh]).toEqual([table, row?.all])
    }
  })
})
