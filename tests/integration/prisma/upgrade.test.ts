import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrate } from '@/prisma/migrate'
import { createEmptyDatabase, type TestDatabase } from '@/tests/support/database'

const before = '20261127090000_next_step'
const clinic = '0193a6c0-0000-7000-8000-00000000000c'
const id = (n: number) => `0193a6c0-0000-7000-8000-${String(n).padStart(12, '0')}`

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await createEmptyDatabase()
  client = new pg.Client({ connectionString: database.ownerUrl })
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

/** What a clinic had before cases had a next step: tier, whether somebody looked, and what was done, oldest first. */
const cases: readonly (readonly [rank: number, state: string, isSeen: boolean, events: readonly object[]])[] = [
  [0, 'open', false, []],
  [0, 'claimed', true, [{ type: 'claimed' }]],
  [1, 'claimed', true, [called('not-reached'), called('wrong-number')]],
  [2, 'open', true, [called('not-reached'), called('reached'), { type: 'noted', words: 'x' }]],
  [3, 'open', true, [called('reached'), { type: 'follow-up-asked', invitationId: id(1) }]],
  [3, 'closed', true, [{ type: 'closed', outcome: 'seen', words: '' }]],
]

function called(result: string) {
  return { type: 'called', result, words: '' }
}

async function fill() {
  // Of whom and by whom makes no difference here.
  for (const other of ['patient_id', 'intake_id', 'owner_id']) {
    await client.query(`ALTER TABLE triage_case DROP CONSTRAINT triage_case_clinic_id_${other}_fkey`)
  }
  for (const [n, [rank, state, isSeen, events]] of cases.entries()) {
    await client.query(
      `INSERT INTO triage_case (clinic_id, id, patient_id, intake_id, pathway, state, owner_id, tier, triage_tier, tier_rank,
         decided_by, top_flags, opened_at, target_from, due_at, first_look_at, closed_at, outcome)
       SELECT $1, $2, $2, $2, 'back-pain', $3::text, CASE WHEN $3 = 'claimed' THEN $2::uuid END, t.tier, t.tier, $4, 'x', '{}',
         o.at, o.at, o.at + interval '10 minutes', CASE WHEN $5 THEN o.at END, CASE WHEN $3 = 'closed' THEN o.at END,
         CASE WHEN $3 = 'closed' THEN 'seen' END
       FROM (SELECT now() - interval '4 days' AS at) o, (SELECT (ARRAY['EMERGENCY','URGENT','SOON','ROUTINE'])[$4 + 1] AS tier) t`,
      [clinic, id(n), state, rank, isSeen],
    )
    for (const [turn, event] of events.entries()) {
      await client.query(
        `INSERT INTO case_event (clinic_id, id, case_id, at, actor_kind, event)
         VALUES ($1, $2, $3, now() - interval '3 days' + $4 * interval '1 minute', 'staff', $5)`,
        [clinic, id(100 * n + turn), id(n), turn, event],
      )
    }
  }
}

it('gives every open case that there was a next step, by what was done last; nothing that was seen is late at once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'keel-migrations-'))
  try {
    await cp('prisma/migrations', folder, { recursive: true })
    for (const name of await readdir(folder))
      if (name >= before && /^\d/.test(name)) await rm(join(folder, name), { recursive: true })
    expect((await migrate(database.ownerUrl, folder)).ok).toBe(true)
  } finally {
    await rm(folder, { recursive: true })
  }
  await client.connect()
  await fill()
  const since = new Date()
  expect(await migrate(database.ownerUrl)).toMatchObject({ ok: true })
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT next_step, queue_rank, tries, round(extract(epoch FROM next_at - $1::timestamptz) / 60)::int AS minutes,
       next_at = due_at AS is_first, next_at = closed_at AS is_closing FROM triage_case ORDER BY id`,
    [since],
  )
  const seen = { is_first: false, is_closing: null }
  expect(rows).toEqual([
    { next_step: 'look', queue_rank: 0, tries: 0, minutes: -4 * 24 * 60 + 10, is_first: true, is_closing: null },
    { next_step: 'call', queue_rank: 1, tries: 0, minutes: 10, ...seen },
    { next_step: 'call', queue_rank: 1, tries: 2, minutes: 120, ...seen },
    { next_step: 'see', queue_rank: 1, tries: 0, minutes: 3 * 24 * 60, ...seen },
    { next_step: 'wait', queue_rank: 2, tries: 0, minutes: 5 * 24 * 60, ...seen },
    { next_step: null, queue_rank: 3, tries: 0, minutes: -4 * 24 * 60, is_first: false, is_closing: true },
  ])
})
