import { TestClock } from 'pg-boss'
import { afterEach, expect, it, vi } from 'vitest'
import { startWorker, type Worker } from '@/lib/worker/worker'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert } from '@/tests/support/patient'

const keel = testKeel()
const minuteMs = 60_000

const running = new Set<Worker>()
/** As the role that owns the tables, because the clock that is moved by hand lives in the database, too. */
const begin = async (clock: TestClock) => {
  const worker = await startWorker(keel.ownerUrl, clock)
  running.add(worker)
  await keel.asOwner('GRANT SELECT ON ALL TABLES IN SCHEMA keel_jobs TO keel_app')
  return worker
}
const end = async (worker: Worker) => {
  running.delete(worker)
  await worker.stop()
}
afterEach(async () => {
  for (const worker of running) await end(worker)
})

const timesTold = async () =>
  (await keel.asOwner('SELECT times_told FROM triage_case ORDER BY opened_at, id')).map((row) => row.times_told)
const mails = async () => (await keel.asOwner('SELECT 1 FROM message')).length
const jobsDone = async () =>
  Number(
    (
      await keel.asOwner(
        `SELECT count(*) AS n FROM keel_jobs.job WHERE name = 'watch-targets' AND state IN ('completed', 'failed')`,
      )
    )[0]?.n,
  )

/** Moves the clock minute by minute, until another job of these minutes was done. */
const pass = async (clock: TestClock, minutes: number) => {
  for (let minute = 0; minute < minutes; minute += 1) {
    const before = await jobsDone()
    await clock.tick(minuteMs)
    await vi.waitFor(async () => {
      await clock.tick(2000)
      expect(await jobsDone()).toBeGreaterThan(before)
    }, 15_000)
  }
}

it('tells of a missed target once, repeats, survives a restart, and does not double with two processes', async () => {
  await newAlert(keel, keel.here)
  await newAlert(keel, keel.there)
  const clock = new TestClock(at(8).now())
  const first = await begin(clock)
  await begin(clock)
  await pass(clock, 1)
  expect(await timesTold()).toEqual([0, 0])
  await pass(clock, 2)
  await vi.waitFor(async () => {
    expect(await timesTold()).toEqual([1, 1])
  })
  expect(await mails()).toBe(2)
  await pass(clock, 2)
  expect([await timesTold(), await mails()]).toEqual([[1, 1], 2])

  await end(first)
  await clock.setTime(at(19).now())
  await begin(clock)
  await pass(clock, 3)
  await vi.waitFor(async () => {
    expect(await timesTold()).toEqual([2, 2])
  })
  expect(await mails()).toBe(4)
}, 120_000)

it('looks after the other clinics when one of them cannot be looked after', async () => {
  await keel.asOwner('UPDATE triage_case SET times_told = 0, escalated_at = NULL, told_at = NULL')
  await keel.asOwner(`UPDATE clinic SET targets = '{}' WHERE id = $1`, [keel.here.id])
  const clock = new TestClock(at(60).now())
  await begin(clock)
  await vi.waitFor(async () => {
    await clock.tick(minuteMs / 2)
    expect(await timesTold()).toEqual([0, 1])
  }, 15_000)
}, 60_000)

it('goes on at once where the clock of the database was hours ahead and is put right', async () => {
  const clock = new TestClock(at(90).now())
  const first = await begin(clock)
  await pass(clock, 1)
  await end(first)
  // As three hours ahead of it left them: when sweeps were last made, the minutes for which they were, and one that waits.
  await keel.asOwner('DELETE FROM keel_jobs.job')
  await keel.asOwner(`UPDATE keel_jobs.version SET cron_on = $1`, [at(95 + 3 * 60).now()])
  await keel.asOwner(
    `INSERT INTO keel_jobs.job (name, state, policy, created_on, start_after) VALUES ('watch-targets', 'created', 'short', $1, $1)`,
    [at(95 + 3 * 60).now()],
  )
  await begin(clock)
  await pass(clock, 3)
  expect(await keel.asOwner(`SELECT 1 FROM keel_jobs.version WHERE cron_on > $1`, [at(120).now()])).toEqual([])
}, 120_000)
