import { beforeAll, describe, expect, it } from 'vitest'
import { isEmpty } from '@/lib/insights/insights'
import { sections } from '@/lib/insights/sections'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { undoAct } from '@/lib/operations/cases/undo-act'
import { viewCase } from '@/lib/operations/cases/view-case'
import { answerTeachBack } from '@/lib/operations/handouts/answer-teach-back'
import { confirmHandout } from '@/lib/operations/handouts/confirm-handout'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { firstHandout } from '@/tests/support/handout'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, newAlert, newCase, newIntake, save, submit, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const day = 24 * 60
const see = async (minutes = 30, weeks = 12) =>
  must(await viewInsights(keel.here.lead, { weeks, section: null }, at(minutes)))

const change = async ({ caseId }: TestCase, tier: string, reason: string, minutes: number) => {
  const { revision } = must(await viewCase(keel.here.clinician, { caseId }, at(minutes)))
  must(await changeTier(keel.here.clinician, { caseId, revision, tier, reason, words: 'Because.' }, at(minutes)))
}
const seen = { reason: 'examined', words: 'Seen.' }
const undoLast = async ({ caseId }: TestCase) => {
  const rows = await keel.asOwner('SELECT id FROM case_event WHERE case_id = $1 ORDER BY at, id', [caseId])
  const eventId = String(rows.at(-1)?.id)
  must(await undoAct(keel.here.clinician, { caseId, eventId }, at(12)))
}
const move = (table: string, column: string, intakeId: string, to: string) =>
  keel.asOwner(`UPDATE ${table} SET ${column} = $1 WHERE intake_id = $2`, [to, intakeId])

describe('viewInsights', () => {
  refusesOthers(keel, {
    operation: viewInsights,
    action: 'insights.view',
    input: () => ({ weeks: 12, section: null }),
    roles: ['lead'],
    elsewhere: null,
  })

  it.each([null, ...sections])('writes down that a lead looked: %s', async (section) => {
    const { value, audit, timeline } = await keel.recorded(() =>
      viewInsights(keel.there.lead, { weeks: 26, section }, start),
    )
    expect(value).toMatchObject({ ok: true, value: { weeks: 26, timeZone: 'America/Los_Angeles' } })
    expect(audit).toMatchObject([
      {
        clinicId: keel.there.id,
        actorId: keel.there.lead.staffId,
        event: { type: 'insights.viewed', weeks: 26, section },
      },
    ])
    expect(timeline).toEqual([])
  })

  it('takes any other period for the usual one', async () => {
    expect((await see(30, 13)).weeks).toBe(12)
    expect((await see(30, 4)).forms).toHaveLength(4)
  })
})

describe('in a clinic where things happened', () => {
  let inTime: TestCase
  let late: TestCase

  beforeAll(async () => {
    inTime = await newAlert(keel, keel.here)
    must(await submit(inTime, 1))
    must(await claimCase(keel.here.clinician, { caseId: inTime.caseId }, at(4)))
    late = await newAlert(keel, keel.here)
    must(await claimCase(keel.here.clinician, { caseId: late.caseId }, at(14)))
    await newAlert(keel, keel.here)
    await newCase(keel, keel.here)
  })

  it('is silent about it to another clinic', async () => {
    const there = must(await viewInsights(keel.there.lead, { weeks: 52, section: null }, at(30)))
    expect(isEmpty(there)).toBe(true)
  })

  it('counts what was sent in its week, by what triage said', async () => {
    const { forms } = await see()
    expect(forms.at(-1)).toMatchObject({ monday: '2026-11-23', isRunning: true, total: 2 })
    expect(forms.at(-1)?.byTier).toEqual({ EMERGENCY: 1, URGENT: 0, SOON: 1, ROUTINE: 0 })
    expect(forms.slice(0, -1).every(({ total, isBeforeFirst }) => total === 0 && isBeforeFirst)).toBe(true)
  })

  it('begins a week when Monday begins at the clinic', async () => {
    const sent = () => see().then(({ forms }) => forms.slice(-2).map(({ total }) => total))
    await move('submission', 'submitted_at', inTime.intakeId, '2026-11-23T07:59:59.999Z')
    expect(await sent()).toEqual([1, 1])
    expect((await see()).forms.slice(-3).map(({ isBeforeFirst }) => isBeforeFirst)).toEqual([true, false, false])
    await move('submission', 'submitted_at', inTime.intakeId, '2026-11-23T08:00:00Z')
    expect(await sent()).toEqual([0, 2])
  })

  it('tells a look in time from a late one, and both from none', async () => {
    const { looks } = await see(30)
    expect(looks[0]).toEqual({
      tier: 'EMERGENCY',
      cases: 3,
      inTime: 1,
      late: 1,
      overdue: 1,
      waiting: 0,
      medianMs: 9 * 60_000,
      ninetiethMs: 13 * 60_000,
    })
    expect(looks[2]).toMatchObject({ tier: 'SOON', cases: 1, overdue: 0, waiting: 1, medianMs: null })
    expect((await see(9)).looks[0]).toMatchObject({ overdue: 0, waiting: 1 })
  })

  it('counts a form as left a day after its last answer, on the page where it rests', async () => {
    expect((await see(30)).dropOff).toMatchObject({ begun: 4, sent: 2, answering: 2, left: 0, pages: [] })
    const { dropOff } = await see(day + 1)
    expect(dropOff).toMatchObject({ begun: 4, sent: 2, answering: 0, left: 2 })
    expect(dropOff.pages).toEqual([{ place: 1, title: expect.any(String) as string, count: 2 }])
  })

  it('follows a handout until it is understood', async () => {
    const assignmentId = await firstHandout(inTime)
    must(await confirmHandout(inTime.patient, { assignmentId }, at(20)))
    must(await answerTeachBack(inTime.patient, { assignmentId, answer: 'any-sign-now' }, at(21)))
    const { handouts } = await see()
    const card = handouts.find(({ handout }) => handout === 'h2')
    expect(card?.title).toMatch(/^Warning card/)
    expect(card).toMatchObject({ sent: 2, opened: 1, confirmed: 1, right: 1, close: 0, worrying: 0 })
    expect(handouts.map(({ sent }) => sent)).toEqual([...handouts.map(({ sent }) => sent)].sort((a, b) => b - a))
  })

  it('leaves out what came before the period, and what is still to come', async () => {
    expect(isEmpty(await see(53 * 7 * day, 52))).toBe(true)
    expect(isEmpty(await see(-day, 52))).toBe(true)
  })

  it('goes on saying that a look was late whose case was lowered, or raised, by it', async () => {
    await change(late, 'SOON', 'spoke-with-patient', 20)
    const raised = await newCase(keel, keel.here)
    await change(raised, 'EMERGENCY', 'spoke-with-patient', 25)
    const { looks } = await see(30)
    expect(looks[0]).toMatchObject({ tier: 'EMERGENCY', cases: 3, inTime: 1, late: 1, overdue: 1 })
    expect(looks[2]).toMatchObject({ tier: 'SOON', cases: 2, inTime: 1, late: 0, waiting: 1 })
  })
})

describe('of flags', () => {
  let held: TestCase

  beforeAll(async () => {
    await keel.asOwner(`UPDATE finding SET raised_at = raised_at - interval '2 years'`)
    await keel.asOwner(`UPDATE case_event SET at = at - interval '2 years'`)
    held = await newAlert(keel, keel.here)
    await newAlert(keel, keel.here)
  })

  const retention = async () => (await see()).flags.lines.find(({ flag }) => flag === 'ces-retention')

  it('counts each form once, however often it was taken back and raised again', async () => {
    must(await save(held, { 'ces-retention': 'no' }, { revision: 1, clock: at(1) }))
    must(await save(held, { 'ces-retention': 'new' }, { revision: 2, clock: at(2) }))
    const [row] = await keel.asOwner(`SELECT count(*)::int AS n FROM finding WHERE intake_id = $1`, [held.intakeId])
    expect(Number(row?.n)).toBeGreaterThan(0)
    expect(await retention()).toMatchObject({ label: 'Trouble passing urine', raised: 2, lowered: 0, reasons: [] })
    expect((await see()).flags).toMatchObject({ lowered: 0, madeMoreUrgent: 0 })
  })

  it('counts a case whose tier was lowered once, and each reason that was given', async () => {
    await change(held, 'URGENT', 'examined', 5)
    await change(held, 'SOON', 'known-condition', 6)
    const line = await retention()
    expect(line).toMatchObject({ raised: 2, lowered: 1, madeMoreUrgent: 0 })
    expect(line?.reasons).toEqual([
      { reason: 'examined', isLowered: true, cases: 1 },
      { reason: 'known-condition', isLowered: true, cases: 1 },
    ])
  })

  it('tells what was made more urgent from what was lowered, and forgets what was undone', async () => {
    await change(held, 'EMERGENCY', 'spoke-with-patient', 8)
    expect(await retention()).toMatchObject({ raised: 2, lowered: 1, madeMoreUrgent: 1, changed: 1 })
    await change(held, 'ROUTINE', 'other', 11)
    await undoLast(held)
    const line = await retention()
    expect(line).toMatchObject({ lowered: 1, madeMoreUrgent: 1 })
    expect(line?.reasons.map(({ reason }) => reason)).not.toContain('other')
    expect((await see()).flags).toMatchObject({ lowered: 1, madeMoreUrgent: 1 })
  })

  it('counts what was opened again as more urgent, and says that it was', async () => {
    const { caseId } = await newAlert(keel, keel.here)
    const closing = { caseId, revision: 1, outcome: 'advice-given', words: 'By phone.' }
    must(await changeTier(keel.here.clinician, { caseId, revision: 0, tier: 'SOON', ...seen }, at(13)))
    must(await closeCase(keel.here.clinician, closing, at(14)))
    const before = (await see()).flags
    const again = { caseId, revision: 2, words: 'Called: worse.', tier: 'EMERGENCY' }
    must(await reopenCase(keel.here.clinician, again, at(15)))
    expect((await see()).flags).toMatchObject({ madeMoreUrgent: before.madeMoreUrgent + 1, lowered: before.lowered })
    expect((await retention())?.reasons).toContainEqual({ reason: 'opened-again', isLowered: false, cases: 1 })
  })

  it('names no private flag that was raised a few times', async () => {
    const intake = await newIntake(keel.here)
    must(await save(intake, { 'unsafe-home': 'yes' }, { page: 'home' }))
    expect(await caseIdOf(keel, intake)).toMatch(/-/)
    const { flags } = await see()
    expect(flags.lines.at(-1)).toEqual({
      flag: null,
      label: null,
      raised: 1,
      lowered: null,
      madeMoreUrgent: null,
      changed: null,
      reasons: [],
    })
    expect(JSON.stringify(flags)).not.toMatch(/unsafe|home/i)
  })
})
