import { beforeAll, describe, expect, it } from 'vitest'
import type { Outcome } from '@/lib/cases/case'
import { tried } from '@/lib/insights/contact'
import { closeCase } from '@/lib/operations/cases/close-case'
import { logCall } from '@/lib/operations/cases/log-call'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { undoAct } from '@/lib/operations/cases/undo-act'
import { viewCase } from '@/lib/operations/cases/view-case'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { openHandout } from '@/lib/operations/handouts/open-handout'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { firstHandout } from '@/tests/support/handout'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newCase, type TestCase } from '@/tests/support/patient'

const keel = testKeel()
const day = 24 * 60

const see = async (minutes: number, weeks = 12) =>
  must(await viewInsights(keel.here.lead, { weeks, section: null }, at(minutes)))
const call = async ({ caseId }: TestCase, result: string, minutes: number) =>
  must(await logCall(keel.here.clinician, { caseId, result, words: '' }, at(minutes)))
const revisionOf = async ({ caseId }: TestCase, minutes: number) =>
  must(await viewCase(keel.here.lead, { caseId }, at(minutes))).revision
const close = async (subject: TestCase, outcome: Outcome, minutes: number) => {
  const { caseId } = subject
  const revision = await revisionOf(subject, minutes)
  must(await closeCase(keel.here.lead, { caseId, revision, outcome, words: 'Done.' }, at(minutes)))
}
const reopen = async (subject: TestCase, minutes: number) => {
  const { caseId } = subject
  const revision = await revisionOf(subject, minutes)
  must(await reopenCase(keel.here.lead, { caseId, revision, words: 'Again.' }, at(minutes)))
}

describe('how soon and at which try a patient is reached', () => {
  beforeAll(async () => {
    const soon = () => newCase(keel, keel.here)
    const second = await newAlert(keel, keel.here)
    await call(second, 'not-reached', 5)
    await call(second, 'reached', 9)
    await call(second, 'reached', 30)
    await call(await newAlert(keel, keel.here), 'reached', 3)
    const later = await soon()
    for (const minutes of [2, 3, 4]) await call(later, 'not-reached', minutes)
    await call(later, 'reached', 40)
    const givenUp = await soon()
    await call(givenUp, 'not-reached', 6)
    await close(givenUp, 'not-reached', 7)
    const otherwise = await soon()
    await call(otherwise, 'message-left', 6)
    await close(otherwise, 'seen', 7)
    await call(await soon(), 'wrong-number', 6)
    // What asked in writing to call and came back is no try.
    const unsent = await soon()
    const timeline = `INSERT INTO case_event (clinic_id, id, case_id, at, actor_kind, event)
      VALUES ($1, gen_random_uuid(), $2, $3, 'system', $4) RETURNING id`
    const about = [keel.here.id, unsent.caseId, at(6).now()]
    const [asked] = await keel.asOwner(timeline, [...about, { type: 'call-asked' }])
    await keel.asOwner(timeline, [...about, { type: 'call-ask-unsent', eventId: asked?.id }])
    const sent = await soon()
    const caseId = sent.caseId
    const sending = { caseId, handouts: ['h5'], personalLine: '', thoughtOf: true }
    must(await assignHandouts(keel.here.clinician, sending, at(8)))
    const [row] = await keel.asOwner(
      'SELECT id FROM assignment WHERE case_id = $1 AND assigned_by IS NOT NULL ORDER BY id',
      [caseId],
    )
    must(await openHandout(sent.patient, { assignmentId: String(row?.id) }, at(20)))
    // What was opened and taken back is no contact that stands.
    const takenBack = await soon()
    must(await assignHandouts(keel.here.clinician, { ...sending, caseId: takenBack.caseId }, at(8)))
    const [back] = await keel.asOwner(
      'SELECT id FROM assignment WHERE case_id = $1 AND assigned_by IS NOT NULL ORDER BY id',
      [takenBack.caseId],
    )
    must(await openHandout(takenBack.patient, { assignmentId: String(back?.id) }, at(9)))
    must(await takeBackHandout(keel.here.clinician, { assignmentId: String(back?.id) }, at(10)))
    const alone = await soon()
    must(await openHandout(alone.patient, { assignmentId: await firstHandout(alone) }, at(1)))
    await newCase(keel, keel.there)
  })

  it('is counted by tier, and who was not reached stands beside it', async () => {
    const { reached } = await see(60)
    const nobody = { waiting: 0, without: 0, untried: 0, later: 0, trying: 0, givenUp: 0, otherwise: 0 }
    expect(reached[0]).toEqual({
      ...{ tier: 'EMERGENCY', cases: 2, contacted: 2, ...nobody, first: 1, second: 1 },
      ...{ medianMs: 6 * 60_000, ninetiethMs: 8.4 * 60_000 },
    })
    expect(reached[2]).toEqual({
      ...{ tier: 'SOON', cases: 8, contacted: 2, waiting: 4, without: 2 },
      ...{ untried: 4, first: 0, second: 0, later: 1, trying: 1, givenUp: 1, otherwise: 1 },
      ...{ medianMs: 30 * 60_000, ninetiethMs: 38 * 60_000 },
    })
    for (const each of reached) {
      expect(each.contacted + each.waiting + each.without).toBe(each.cases)
      expect(each.untried + tried(each)).toBe(each.cases)
    }
  })

  it('is the same where it is asked of each case by itself', async () => {
    const rows = await keel.asOwner(
      `WITH each_try AS (
         SELECT case_id, at, event->>'result' AS result, rank() OVER (PARTITION BY case_id ORDER BY at) AS place
         FROM case_event WHERE event->>'type' = 'called' OR event->>'type' = 'call-asked'
       ), moments AS (
         SELECT case_id, at FROM each_try WHERE result = 'reached'
         UNION ALL SELECT case_id, opened_at FROM assignment WHERE assigned_by IS NOT NULL AND opened_at IS NOT NULL
           AND taken_back_at IS NULL
       )
       SELECT c.tier, array_agg((SELECT extract(epoch FROM min(at) - c.opened_at)::int FROM moments WHERE case_id = c.id)
           ORDER BY c.id) AS seconds,
         array_agg((SELECT min(place)::int FROM each_try WHERE case_id = c.id AND result = 'reached') ORDER BY c.id) AS tries
       FROM triage_case c WHERE c.clinic_id = $1 GROUP BY c.tier`,
      [keel.here.id],
    )
    const { reached } = await see(60)
    expect(rows).toHaveLength(2)
    for (const { tier, seconds, tries } of rows as unknown as {
      tier: string
      seconds: (number | null)[]
      tries: (number | null)[]
    }[]) {
      const counted = reached.find((each) => each.tier === tier)
      const known = seconds.filter((each) => each !== null).sort((one, other) => one - other)
      expect(counted?.contacted).toBe(known.length)
      const middle = ((known[(known.length - 1) >> 1] ?? 0) + (known[known.length >> 1] ?? 0)) / 2
      expect(counted?.medianMs).toBe(middle * 1000)
      const at = (is: (place: number) => boolean) => tries.filter((place) => place !== null && is(place)).length
      expect([counted?.first, counted?.second, counted?.later]).toEqual([
        at((place) => place === 1),
        at((place) => place === 2),
        at((place) => place > 2),
      ])
    }
  })

  it('is asked of the cases that came up in the period, and of one clinic', async () => {
    expect((await see(14 * 7 * day)).reached.map(({ cases }) => cases)).toEqual([0, 0, 0, 0])
    const there = must(await viewInsights(keel.there.lead, { weeks: 12, section: null }, at(60)))
    expect(there.reached.map(({ cases, contacted }) => [cases, contacted])).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
      [0, 0],
    ])
  })
})

describe('who is back after closing', () => {
  beforeAll(async () => {
    // Of what was closed before, nothing may be counted here.
    await keel.asOwner(`UPDATE case_event SET at = at - interval '2 years'`)
    const closed = async (outcome: Outcome, minutes = 10) => {
      const subject = await newCase(keel, keel.here)
      await close(subject, outcome, minutes)
      return subject
    }
    const again = await closed('seen')
    await reopen(again, 14 * day + 10)
    await close(again, 'referred', 14 * day + 20)
    await reopen(await closed('seen'), 14 * day + 11)
    const [old, other] = [await closed('seen'), await newCase(keel, keel.here)]
    await keel.asOwner(
      `UPDATE triage_case SET patient_id = $1, opened_at = opened_at + interval '3 days' WHERE id = $2`,
      [old.patient.patientId, other.caseId],
    )
    await closed('advice-given')
    const { caseId } = await closed('advice-given', 12)
    const [last] = await keel.asOwner(`SELECT id FROM case_event WHERE case_id = $1 ORDER BY at DESC, id DESC`, [
      caseId,
    ])
    must(await undoAct(keel.here.lead, { caseId, eventId: String(last?.id) }, at(13)))
    await closed('advice-given', 10 * day)
  })

  it('is counted by what a case was closed as, and what was closed lately is left out and said', async () => {
    expect((await see(20 * day)).returns).toEqual([
      { outcome: 'seen', closed: 3, reopened: 1, anew: 1, recent: 0 },
      { outcome: 'advice-given', closed: 1, reopened: 0, anew: 0, recent: 1 },
    ])
    expect((await see(24 * day + 1)).returns[1]).toMatchObject({ closed: 2, recent: 0 })
    expect((await see(14 * 7 * day)).returns).toEqual([])
  })

  it('is the same where the days are counted from what came after', async () => {
    const [row] = await keel.asOwner(
      `WITH undone AS (SELECT (event->>'eventId')::uuid AS id FROM case_event WHERE event->>'type' = 'undone'),
       first AS (
         SELECT case_id, min(at) AS at FROM case_event
         WHERE clinic_id = $1 AND event->>'type' = 'closed' AND id NOT IN (SELECT id FROM undone) AND at >= '2026-09-01'
         GROUP BY case_id
       ), after AS (
         SELECT f.case_id, 1 AS kind FROM case_event e JOIN first f ON f.case_id = e.case_id
         WHERE e.event->>'type' LIKE 'reopened%' AND e.at - f.at BETWEEN interval '0' AND interval '14 days'
         UNION
         SELECT f.case_id, 2 FROM first f JOIN triage_case c ON c.id = f.case_id
         JOIN triage_case n ON n.patient_id = c.patient_id AND n.id <> c.id
         WHERE n.opened_at - f.at BETWEEN interval '0' AND interval '14 days'
       )
       SELECT (SELECT count(*)::int FROM first WHERE at <= $2::timestamptz - interval '14 days') AS closed,
         count(DISTINCT case_id)::int AS back, count(DISTINCT case_id) FILTER (WHERE kind = 1)::int AS reopened
       FROM after JOIN first USING (case_id) WHERE at <= $2::timestamptz - interval '14 days'`,
      [keel.here.id, at(20 * day).now()],
    )
    const { returns } = await see(20 * day)
    const sum = (value: (each: (typeof returns)[number]) => number) =>
      returns.reduce((all, each) => all + value(each), 0)
    expect({
      closed: sum(({ closed }) => closed),
      back: sum(({ reopened, anew }) => reopened + anew),
      reopened: sum(({ reopened }) => reopened),
    }).toEqual(row)
  })

  it('says nothing of another clinic', async () => {
    const there = must(await viewInsights(keel.there.lead, { weeks: 12, section: null }, at(20 * day)))
    expect(there.returns).toEqual([])
  })
})
