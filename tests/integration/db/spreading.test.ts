import { describe, expect, it } from 'vitest'
import { testKeel } from '@/tests/support/keel'
import { textOf } from '../../architecture/files'

const keel = testKeel()

const names = async (query: string) => (await keel.asOwner(query)).map(({ name }) => String(name))

/**
 * Citus wants the column that rows are spread by in each key that says that something is there once. Where it leads in every
 * index, a clinic's rows lie side by side, too.
 */
const notLedByClinic = `
  SELECT i.indexrelid::regclass::text AS name FROM pg_index i
    JOIN pg_class c ON c.oid = i.indrelid AND c.relnamespace = 'public'::regnamespace
   WHERE c.relname <> '_prisma_migrations' AND NOT EXISTS (
     SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = i.indkey[0]
       AND a.attname = CASE c.relname WHEN 'clinic' THEN 'id' ELSE 'clinic_id' END)
   ORDER BY 1`

const whyNot = {
  clinic_start_address_key: 'a start page says by its address which clinic it is',
  email_change_old_email_idx: 'an address that may be taken back is nobody else’s, at no clinic',
  heartbeat_pkey: 'one row, of no clinic',
  passkey_challenge_pkey: 'asked of whoever is not known yet',
  passkey_credential_id_key: 'a passkey signs in before a clinic is known',
  rate_limit_pkey: 'tries are counted before a clinic is known',
  sample_loading_pkey: 'one row, of no clinic',
  sign_in_name_pkey: 'an address signs in before a clinic is known',
}

/** And that both sides of a reference have it, in the same place. */
const referencesWithoutClinic = `
  SELECT key.conrelid::regclass || ' → ' || key.confrelid::regclass AS name FROM pg_constraint key
   WHERE key.contype = 'f' AND key.connamespace = 'public'::regnamespace AND NOT EXISTS (
     SELECT FROM generate_subscripts(key.conkey, 1) AS at
       JOIN pg_attribute own ON own.attrelid = key.conrelid AND own.attnum = key.conkey[at]
       JOIN pg_attribute other ON other.attrelid = key.confrelid AND other.attnum = key.confkey[at]
      WHERE own.attname = 'clinic_id'
        AND other.attname = CASE key.confrelid::regclass::text WHEN 'clinic' THEN 'id' ELSE 'clinic_id' END)
   ORDER BY 1`

describe('spreading the database by clinic', () => {
  it('is in the way of nothing but what is found before a clinic is known, or belongs to none', async () => {
    expect(await names(notLedByClinic)).toEqual(Object.keys(whyNot))
    expect(await names(referencesWithoutClinic)).toEqual([])
  })

  it('is written down for each table, and for no other', async () => {
    const written = [...textOf('deploy/citus.sql').matchAll(/create_(?:distributed|reference)_table\('(\w+)'/g)]
    const besides = ['clinic', 'passkey_challenge', 'rate_limit']
    expect(written.map(([, table]) => table).sort()).toEqual([...(await keel.tables()), ...besides].sort())
  })
})
