import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { answerEscalation } from '@/lib/operations/cases/answer-escalation'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { logCall } from '@/lib/operations/cases/log-call'
import { setNextStep } from '@/lib/operations/cases/set-next-step'
import { viewCase } from '@/lib/operations/cases/view-case'
import { endAway } from '@/lib/operations/staff/end-away'
import { inviteColleague } from '@/lib/operations/staff/invite-colleague'
import { sayAway } from '@/lib/operations/staff/say-away'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff } from '@/tests/support/clinic'
import { copyCase } from '@/tests/support/copied-cases'
import { testKeel } from '@/tests/support/keel'
import { newByPasskeyAlone } from '@/tests/support/passkeys'
import { look, newAlert, newCase, save, type TestCase } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'
import { restricted } from '@/tests/support/restricted'
import { newcomer } from '@/tests/support/staff-link'

const keel = testKeel()
let alert: TestCase

beforeEach(async () => {
  await keel.asOwner(
    `UPDATE triage_case SET state = 'closed', outcome = 'seen', closed_at = now(), owner_id = NULL, next_step = NULL,
       next_to = NULL, queue_rank = 3`,
  )
  alert = await newAlert(keel, keel.here)
})

const lookForMissed = (minutes: number) => escalateMissed(keelItself(keel.here), {}, at(minutes))
const told = async (minutes: number) => {
  const before = await mails()
  const { value, audit, timeline } = await keel.recorded(() => lookForMissed(minutes))
  const after = await mails()
  return {
    value: must(value),
    audit,
    timeline,
    mails: after.filter(({ id }) => !before.some((each) => each.id === id)),
  }
}
const mails = () =>
  keel.asOwner(
    `SELECT id, kind, person_id AS "personId", about_id AS "aboutId", address, clinic_id AS "clinicId" FROM message`,
  )

/** Whatever a case found: the next one has the leads that it counts on. */
const setLeft = async (staffId: string, hasLeft: boolean) => {
  await keel.asOwner('UPDATE staff SET disabled_at = CASE WHEN $2 THEN now() END WHERE id = $1', [staffId, hasLeft])
}

describe('escalateMissed', () => {
  refusesOthers(keel, {
    operation: escalateMissed,
    action: 'case.escalate',
    input: () => ({}),
    roles: [],
    elsewhere: null,
    isByItself: true,
  })

  it('leaves a case in peace until its target, and changes nothing', async () => {
    const contents = await keel.contents()
    expect((await told(9)).value).toEqual({ told: 0 })
    expect(await keel.contents()).toEqual(contents)
  })

  it('tells the lead once, with a row in the timeline and one in the audit, and an e-mail that leads to the case', async () => {
    const { value, audit, timeline, mails: sent } = await told(10)
    const { caseId } = alert
    expect(value).toEqual({ told: 1 })
    expect(audit).toEqual([
      {
        clinicId: keel.here.id,
        actorKind: 'system',
        actorId: null,
        event: { type: 'case.escalated', caseId, times: 1 },
      },
    ])
    expect(timeline.map(({ event, actorKind }) => ({ event, actorKind }))).toEqual([
      {
        actorKind: 'system',
        event: { type: 'escalated', tier: 'EMERGENCY', dueAt: at(10).now().toISOString(), step: 'look' },
      },
    ])
    expect(sent).toMatchObject([
      { kind: 'target-missed', personId: keel.here.lead.staffId, aboutId: caseId, clinicId: keel.here.id },
    ])
    expect((await told(11)).value).toEqual({ told: 0 })
  })

  it('tells again every ten minutes until someone answers by name, with no more rows in the timeline', async () => {
    await told(10)
    const again = await told(20)
    expect(again.value).toEqual({ told: 1 })
    expect(again.timeline).toEqual([])
    expect(again.audit.map(({ event }) => event)).toEqual([{ type: 'case.escalated', caseId: alert.caseId, times: 2 }])
    expect((await told(29)).value).toEqual({ told: 0 })
    must(await answerEscalation(keel.here.lead, { caseId: alert.caseId }, at(29)))
    expect((await told(38)).value).toEqual({ told: 0 })
    const anew = await told(39)
    expect(anew.value).toEqual({ told: 1 })
    expect(anew.timeline.map(({ event }) => event)).toMatchObject([{ type: 'escalated', step: 'call' }])
  })

  it('is stopped by an act of a clinician, too, for as long as what follows has time', async () => {
    await told(10)
    must(await claimCase(keel.here.clinician, { caseId: alert.caseId }, at(12)))
    expect((await told(21)).value).toEqual({ told: 0 })
  })

  it('never tells of a case that was taken up in time; only to look at it is no act', async () => {
    must(await viewCase(keel.here.clinician, { caseId: alert.caseId }, at(5)))
    expect((await told(10)).value).toEqual({ told: 1 })
    alert = await newAlert(keel, keel.here)
    must(await claimCase(keel.here.clinician, { caseId: alert.caseId }, at(5)))
    await keel.asOwner(`UPDATE triage_case SET answered_by = $1, answered_at = now() WHERE escalated_at IS NOT NULL`, [
      keel.here.lead.staffId,
    ])
    expect((await told(14)).value).toEqual({ told: 0 })
    must(await logCall(keel.here.clinician, { caseId: alert.caseId, result: 'not-reached', words: '' }, at(14)))
    expect((await told(43)).value).toEqual({ told: 0 })
    expect((await told(44)).value).toEqual({ told: 1 })
  })

  it('lets silence that was long enough become a call with a target, once, and tells nobody of that', async () => {
    const { caseId } = alert
    const wait = { caseId, revision: 0, kind: 'wait', delay: 'half-hour', to: '' }
    must(await setNextStep(keel.here.clinician, wait, at(5)))
    expect((await told(34)).value).toEqual({ told: 0 })
    const ended = await told(35)
    expect(ended.value).toEqual({ told: 0 })
    expect(ended.mails).toEqual([])
    expect(ended.audit.map(({ event }) => event)).toEqual([{ type: 'case.wait-ended', caseId }])
    expect(ended.timeline.map(({ event }) => event)).toEqual([{ type: 'wait-ended' }])
    expect((await look(keel.here, caseId)).nextStep).toEqual({ kind: 'call', at: at(45).now(), to: null })
    expect((await told(44)).value).toEqual({ told: 0 })
    expect((await told(45)).value).toEqual({ told: 1 })
  })

  it('tells anew when the patient raises a case that was looked at', async () => {
    await keel.asOwner(`UPDATE triage_case SET tier = 'SOON', tier_rank = 2, triage_tier = 'SOON' WHERE id = $1`, [
      alert.caseId,
    ])
    must(await claimCase(keel.here.clinician, { caseId: alert.caseId }, at(2)))
    expect((await told(99)).value).toEqual({ told: 0 })
    must(await save(alert, { 'ces-retention': 'new', 'ces-saddle': 'new' }, { revision: 1, clock: at(100) }))
    expect((await told(109)).value).toEqual({ told: 0 })
    expect((await told(110)).value).toEqual({ told: 1 })
  })

  it('writes one e-mail a lead for several cases, and it leads to their list', async () => {
    await newAlert(keel, keel.here)
    const second = await newStaff(keel.here.id, 'lead', 'Dr. Other Lead')
    onTestFinished(() => setLeft(second.staffId, true))
    const { value, mails: sent } = await told(10)
    expect(value).toEqual({ told: 2 })
    expect(sent.map(({ personId, aboutId }) => [personId, aboutId]).sort()).toEqual(
      [keel.here.lead.staffId, second.staffId].sort().map((id) => [id, null]),
    )
  })

  it('tells whoever covers for an absent lead as well, each once, also where they cover for the owner', async () => {
    const { lead, clinician, colleague } = keel.here
    must(await claimCase(clinician, { caseId: alert.caseId }, at(1)))
    const coverId = colleague.staffId
    for (const { staffId } of [lead, clinician])
      must(await sayAway(lead, { staffId, coverId, back: '2026-11-26' }, at(1)))
    onTestFinished(async () => {
      for (const { staffId } of [lead, clinician]) must(await endAway(lead, { staffId }, at(99)))
    })
    await newAlert(keel, keel.here)
    const { value, mails: sent } = await told(30)
    expect(value).toEqual({ told: 2 })
    expect(sent.map(({ personId, aboutId }) => [personId, aboutId]).sort()).toEqual(
      [lead.staffId, coverId].sort().map((id) => [id, null]),
    )
  })

  it('writes to nobody who has not joined yet, and to whoever signs in by a passkey alone', async () => {
    const { lead, clinician, colleague } = keel.here
    onTestFinished(() => setLeft(lead.staffId, false))
    const waiting = must(await inviteColleague(lead, { ...newcomer(), role: 'lead' }, at(1)))
    await setLeft(lead.staffId, true)
    const { mails: sent } = await told(10)
    expect(sent.map(({ personId }) => personId).sort()).toEqual([clinician.staffId, colleague.staffId].sort())
    alert = await newAlert(keel, keel.here)
    const { actor } = await newByPasskeyAlone(keel, keel.here)
    await keel.asOwner(`UPDATE staff SET role = 'lead' WHERE id = $1`, [actor.staffId])
    onTestFinished(() => setLeft(actor.staffId, true))
    const byPasskey = (await told(11)).mails.map(({ personId }) => personId)
    expect(byPasskey).toEqual([actor.staffId])
    expect(byPasskey).not.toContain(waiting.staffId)
  })

  it('tells no lead of a case of their own; the clinicians, where there is no other lead', async () => {
    const { lead, clinician, colleague } = keel.here
    await restricted(keel.here, alert.patient.patientId, lead.staffId)
    const another = await newAlert(keel, keel.here)
    const { value, mails: sent } = await told(10)
    expect(value).toEqual({ told: 2 })
    const about = (id: string) => sent.filter(({ personId }) => personId === id).map(({ aboutId }) => aboutId)
    expect(about(lead.staffId)).toEqual([another.caseId])
    for (const { staffId } of [clinician, colleague]) expect(about(staffId)).toEqual([alert.caseId])
  })

  it('repeats an emergency however many others wait for an answer', async () => {
    const { caseId } = alert
    await told(10)
    const routine = await newCase(keel, keel.here)
    const copies = await copyCase(keel, routine.caseId, 210)
    await keel.asOwner(
      `UPDATE triage_case SET tier = 'ROUTINE', tier_rank = 3, escalated_at = $2, told_at = $2, times_told = 1, next_at = $2
         WHERE id = ANY ($1)`,
      [copies.map((each) => each.caseId), at(1).now()],
    )
    const again = await told(20)
    expect(again.value).toEqual({ told: 1 })
    expect(again.audit.map(({ event }) => event)).toEqual([{ type: 'case.escalated', caseId, times: 2 }])
    // Those, too, a day later, and the emergency before them.
    expect((await told(24 * 60 + 1)).audit.map(({ event }) => event)).toContainEqual({
      type: 'case.escalated',
      caseId,
      times: 3,
    })
  })

  it('tells the clinicians where no lead is left', async () => {
    onTestFinished(() => setLeft(keel.here.lead.staffId, false))
    await keel.asOwner(`UPDATE staff SET disabled_at = now() WHERE role = 'lead'`)
    const { mails: sent } = await told(10)
    const { clinician, colleague } = keel.here
    expect(sent.map(({ personId }) => personId).sort()).toEqual([clinician.staffId, colleague.staffId].sort())
  })

  it('keeps to its clinic', async () => {
    const there = await newAlert(keel, keel.there)
    await told(10)
    const [row] = await keel.asOwner('SELECT escalated_at FROM triage_case WHERE id = $1', [there.caseId])
    expect(row?.escalated_at).toBeNull()
  })

  it('does not double what two processes do at the same moment', async () => {
    await newAlert(keel, keel.here)
    const both = await Promise.all(Array.from({ length: 4 }, () => lookForMissed(10)))
    expect(both.map((result) => must(result).told).reduce((one, two) => one + two, 0)).toBe(2)
    const rows = await keel.asOwner(
      `SELECT times_told FROM triage_case WHERE escalated_at IS NOT NULL AND state <> 'closed'`,
    )
    expect(rows).toEqual([{ times_told: 1 }, { times_told: 1 }])
  })
})
