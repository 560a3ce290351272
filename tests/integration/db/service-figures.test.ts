import { expect, it } from 'vitest'
import { exposition } from '@/app/api/metrics/exposition'
import { poolFigures, serviceFigures } from '@/lib/db/service-figures'
import { queueNames } from '@/lib/jobs/queues'
import { readExposition } from '@/tests/support/exposition'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newCase } from '@/tests/support/patient'

const keel = testKeel()

const figures = async () => {
  const service = await serviceFigures()
  if (!service) throw new Error('the database gave no figures')
  return service
}

it('count what is open and what is late over all clinics, by tier', async () => {
  await newCase(keel, keel.here)
  await newCase(keel, keel.there)
  await newAlert(keel, keel.there)
  await keel.asOwner(`UPDATE triage_case SET next_at = now() + interval '1 hour' WHERE state <> 'closed'`)
  await keel.asOwner(`UPDATE triage_case SET next_at = now() - interval '1 hour' WHERE tier = 'EMERGENCY'`)
  const { cases, clinics } = await figures()
  expect([...cases].sort((a, b) => a.tier.localeCompare(b.tier))).toEqual([
    { tier: 'EMERGENCY', open: 1, late: 1 },
    { tier: 'SOON', open: 2, late: 0 },
  ])
  expect(clinics).toEqual([{ clinic: keel.there.id, tier: 'EMERGENCY', late: 1 }])
})

it('name the clinics that are late, emergencies before what is less, each tier from the longest', async () => {
  const late = async (hours: number, where = 'true') => {
    await keel.asOwner(`UPDATE triage_case SET next_at = now() - interval '${String(hours)} hours' WHERE ${where}`)
    return (await figures()).clinics.map(({ clinic, tier }) => [clinic, tier])
  }
  const { here, there } = { here: keel.here.id, there: keel.there.id }
  expect(await late(-1)).toEqual([])
  expect(await late(1, `clinic_id = '${there}'`)).toEqual([
    [there, 'EMERGENCY'],
    [there, 'SOON'],
  ])
  expect(await late(2, `clinic_id = '${here}'`)).toEqual([
    [there, 'EMERGENCY'],
    [here, 'SOON'],
    [there, 'SOON'],
  ])
})

it('count no patient who came in as late before an hour is over', async () => {
  const visit = (ago: string, agreed = 'next_at') =>
    keel
      .asOwner(`UPDATE triage_case SET next_at = now() - interval '${ago}' WHERE state <> 'closed'`)
      .then(() =>
        keel.asOwner(
          `UPDATE triage_case SET next_step = 'see', queue_rank = 1, first_look_at = now(), visit_at = ${agreed} WHERE state <> 'closed'`,
        ),
      )
  const late = async () => {
    const { cases, clinics } = await figures()
    const sum = (counts: readonly { readonly late: number }[]) => counts.reduce((all, { late: each }) => all + each, 0)
    return [sum(cases), sum(clinics)]
  }
  await visit('59 minutes')
  expect(await late()).toEqual([0, 0])
  await visit('61 minutes')
  expect(await late()).toEqual([3, 3])
  // One that was agreed on, and another step is next.
  await visit('1 minute', `next_at - interval '1 day'`)
  expect(await late()).toEqual([3, 3])
  await visit('1 minute', 'NULL')
  expect(await late()).toEqual([3, 3])
})

it('name a hundred clinics at most, and count all of them', async () => {
  const late = () => keel.asOwner(`UPDATE triage_case SET next_at = now() - interval '1 hour'`)
  await late()
  await keel.asOwner(`INSERT INTO clinic (id, name, phone, region, time_zone)
    SELECT gen_random_uuid(), 'one of many', '(206) 555-0100', 'US', 'America/Chicago' FROM generate_series(1, 120)`)
  for (const table of ['patient', 'invitation', 'intake', 'triage_case'])
    await keel.asOwner(`INSERT INTO ${table} SELECT (jsonb_populate_record(row, jsonb_build_object('clinic_id', many.id))).*
      FROM ${table} AS row, clinic AS many WHERE row.clinic_id = '${keel.here.id}' AND many.name = 'one of many'`)
  const { cases, clinics } = await figures()
  expect(clinics).toHaveLength(100)
  expect(clinics[0]).toMatchObject({ clinic: keel.there.id, tier: 'EMERGENCY' })
  expect(cases.find(({ tier }) => tier === 'SOON')).toEqual({ tier: 'SOON', open: 122, late: 122 })
})

it('count the jobs of each queue, and how long the oldest that is due has waited', async () => {
  await keel.asOwner(`DELETE FROM keel_jobs.job`)
  await keel.asOwner(`INSERT INTO keel_jobs.job (name, state, start_after) VALUES
    ('deliver-message', 'created', now() - interval '90 seconds'),
    ('deliver-message', 'retry', now() + interval '1 hour'),
    ('deliver-message', 'failed', now() - interval '1 hour')`)
  const { jobs } = await figures()
  expect(jobs.map(({ queue }) => queue).sort()).toEqual([...queueNames].sort())
  const mail = jobs.find(({ queue }) => queue === 'deliver-message')
  expect(mail).toMatchObject({ waiting: 2, active: 0, failed: 1 })
  expect(mail?.oldest).toBeGreaterThanOrEqual(90)
  expect(mail?.oldest).toBeLessThan(120)
})

it('count what was given up within a day and what still waits after five tries, and not what nobody is there to read', async () => {
  const insert = (rows: string) =>
    keel.asOwner(
      `INSERT INTO message (clinic_id, id, kind, person_kind, person_id, address, state, problem, attempts, created_at, tried_at)
      SELECT $1, gen_random_uuid(), 'target-missed', 'staff', gen_random_uuid(), address, state, problem, attempts,
        now() - interval '3 days', now() - ago::interval
      FROM (VALUES ${rows}) AS t (address, state, problem, attempts, ago)`,
      [keel.there.id],
    )
  await keel.asOwner('DELETE FROM message')
  expect((await figures()).messages).toEqual([])
  await insert(`('a@b.example', 'failed', 'not-reached', 13, '1 hour'), ('a@b.example', 'failed', 'not-reached', 13, '25 hours'),
    ('a@b.example', 'failed', 'nobody-there', 0, '1 hour'), ('a@b.example', 'bounced', 'address-refused', 1, '1 hour'),
    ('a@b.example', 'waiting', 'not-reached', 5, '1 hour'), ('a@b.example', 'waiting', 'not-reached', 4, '1 hour'),
    ('+12065550142', 'sending', 'server-refused', 6, '1 minute')`)
  const { messages } = await figures()
  expect([...messages].sort((one, other) => one.way.localeCompare(other.way))).toEqual([
    { way: 'e-mail', problem: 'not-reached', waiting: 1, failed: 1 },
    { way: 'text', problem: 'server-refused', waiting: 1, failed: 0 },
  ])
})

it('say since when targets are not looked after, also where no job is left that could be late', async () => {
  await keel.asOwner('DELETE FROM keel_jobs.job')
  await keel.asOwner(
    `UPDATE keel_jobs.schedule SET created_on = now() - interval '2 days' WHERE name = 'watch-targets'`,
  )
  const hours = async () => Math.round(((await figures()).unwatched ?? 0) / 3600)
  expect(await hours()).toBe(48)
  // One of a clock that was ahead says nothing.
  await keel.asOwner(`INSERT INTO keel_jobs.job (name, state, completed_on) VALUES
    ('watch-targets', 'completed', now() - interval '4 hours'), ('watch-targets', 'completed', now() + interval '3 hours')`)
  expect(await hours()).toBe(4)
  await keel.asOwner(`INSERT INTO keel_jobs.job (name, state, completed_on) VALUES ('watch-targets', 'failed', now())`)
  expect(await hours()).toBe(0)
})

it('name nobody: no person, no record, and no clinic by more than its id', async () => {
  const text = await exposition({ service: await figures(), pool: poolFigures(), streams: 0 })
  expect(readExposition(text).map(({ name }) => name)).toContain('keel_clinic_late_cases')
  const rows = [
    ...(await keel.asOwner('SELECT name, phone FROM clinic')),
    ...(await keel.asOwner('SELECT id, name FROM staff')),
    ...(await keel.asOwner('SELECT id, given_name, family_name FROM patient')),
  ]
  const known = rows.flatMap((row) => Object.values(row)).map(String)
  expect(known.length).toBeGreaterThan(20)
  for (const word of known) expect(text).not.toContain(word)
})
