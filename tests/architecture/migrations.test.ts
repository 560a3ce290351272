import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { longLocks } from '@/tests/support/long-locks'

const folder = 'prisma/migrations'
/** Until then no clinic had data worth a wait. */
const since = '20261128'

const migrations = readdirSync(folder).filter((name) => /^\d{14}_/.test(name))
const locksOf = (name: string) => longLocks(readFileSync(join(folder, name, 'migration.sql'), 'utf8'))

describe('a migration', () => {
  it('keeps nobody from writing for as long as a large table is read or written', () => {
    const newer = migrations.filter((name) => name >= since)
    expect(newer.flatMap((name) => locksOf(name).map((found) => `${name}: ${found}`))).toEqual([])
  })

  it.each([
    'CREATE INDEX by_day ON message (created_at)',
    'CREATE UNIQUE INDEX by_day ON "message" (created_at)',
    'ALTER TABLE "patient" ALTER COLUMN "phone" TYPE varchar(20)',
    'ALTER TABLE patient ALTER phone SET DATA TYPE text',
    'ALTER TABLE patient ALTER COLUMN phone SET NOT NULL',
    'ALTER TABLE patient ADD COLUMN word text GENERATED ALWAYS AS (lower(name)) STORED',
    'ALTER TABLE patient ADD COLUMN other uuid DEFAULT gen_random_uuid()',
    'ALTER TABLE patient ADD CONSTRAINT c CHECK (length(phone) < 20)',
    'ALTER TABLE ONLY patient ADD FOREIGN KEY (clinic_id) REFERENCES clinic (id)',
    'ALTER TABLE patient ADD COLUMN friend uuid REFERENCES patient (id)',
    'ALTER TABLE patient ADD CONSTRAINT c UNIQUE (clinic_id, phone)',
    'LOCK TABLE patient',
    'REINDEX TABLE patient',
    'DO $$ BEGIN LOCK TABLE clinic; END $$',
    'DO $do$ BEGIN IF true THEN ALTER TABLE patient ALTER COLUMN phone SET NOT NULL; END IF; END $do$',
    "DO LANGUAGE plpgsql $$ BEGIN EXECUTE format('CREATE INDEX %I ON message (created_at)', 'by_day'); END $$",
  ])('is found to where it says %s', (statement) => {
    expect(longLocks(`-- why\n${statement};`)).toHaveLength(1)
  })

  it.each([
    'CREATE INDEX CONCURRENTLY by_day ON message (created_at)',
    'CREATE TABLE one (id uuid PRIMARY KEY, at timestamptz NOT NULL); CREATE INDEX by_at ON one (at); ALTER TABLE "one" ADD CHECK (at > now())',
    `ALTER TABLE patient ADD COLUMN is_new boolean NOT NULL DEFAULT false`,
    'ALTER TABLE patient ADD CONSTRAINT c CHECK (length(phone) < 20) NOT VALID',
    'ALTER TABLE patient VALIDATE CONSTRAINT c',
    'ALTER TABLE patient ADD CONSTRAINT c UNIQUE USING INDEX by_phone',
    'CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN LOCK TABLE clinic; END $$',
    '-- CREATE INDEX by_day ON message (created_at);',
  ])('may say %s', (statement) => {
    expect(longLocks(statement)).toEqual([])
  })

  it('of the first days did so, which shows that they are looked for where they are', () => {
    expect(migrations.flatMap(locksOf).length).toBeGreaterThan(10)
  })
})
