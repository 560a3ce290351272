import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { answerEscalation } from '@/lib/operations/cases/answer-escalation'
import { callThoseOnCall } from '@/lib/operations/cases/call-those-on-call'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { logCall } from '@/lib/operations/cases/log-call'
import { releaseCase } from '@/lib/operations/cases/release-case'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { viewCase } from '@/lib/operations/cases/view-case'
import { endWork } from '@/lib/operations/staff/end-work'
import { endAway } from '@/lib/operations/staff/end-away'
import { sayAway } from '@/lib/operations/staff/say-away'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { setOnCall } from '@/tests/support/on-call'
import { newAlert, newPatient, type TestCase } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'
import { restricted } from '@/tests/support/restricted'

const keel = testKeel()
let alert: TestCase
let first: StaffActor
let second: StaffActor

beforeEach(async () => {
  await keel.asOwner(
    `UPDATE triage_case SET state = 'closed', outcome = 'seen', closed_at = now(), owner_id = NULL, next_step = NULL,
       next_to = NULL, queue_rank = 3`,
  )
  first = await newStaff(keel.here.id, 'clinician', 'Dr. First')
  second = await newStaff(keel.here.id, 'clinician', 'Dr. Second')
  await setOnCall(keel.here.lead, [first.staffId, second.staffId])
  alert = await newAlert(keel, keel.here)
})

const mails = () =>
  keel.asOwner(`SELECT id, person_id AS "personId", about_id AS "aboutId", kind FROM message ORDER BY created_at, id`)
/** What the minute's job does: the leads are told, and then whoever is on call is called. */
const minute = async (minutes: number) => {
  must(await escalateMissed(keelItself(keel.here), {}, at(minutes)))
  const before = await mails()
  const { value, ...recorded } = await keel.recorded(() => callThoseOnCall(keelItself(keel.here), {}, at(minutes)))
  const sent = (await mails()).filter(({ id }) => !before.some((each) => each.id === id))
  return {
    called: must(value).called,
    ...recorded,
    sent: sent.map(({ kind, personId, aboutId }) => ({ kind, personId, aboutId })),
  }
}
const mailTo = ({ staffId }: StaffActor, aboutId: string | null = alert.caseId) => ({
  ...{ kind: 'target-missed', personId: staffId, aboutId },
})

describe('callThoseOnCall', () => {
  refusesOthers(keel, {
    operation: callThoseOnCall,
    action: 'case.call-on-call',
    input: () => ({}),
    roles: [],
    elsewhere: null,
    isByItself: true,
  })

  it('calls nobody before the target is missed, nor where nobody is on call', async () => {
    expect(await minute(9)).toMatchObject({ called: 0, audit: [], sent: [] })
    await setOnCall(keel.here.lead, [])
    expect(await minute(10)).toMatchObject({ called: 0, audit: [], timeline: [], sent: [] })
  })

  it('calls the first, the next after five minutes, and the list again; the first turn is in the timeline', async () => {
    const { caseId } = alert
    const one = await minute(10)
    expect(one.sent).toEqual([mailTo(first)])
    expect(one.timeline.map(({ actorKind, event }) => ({ actorKind, event }))).toEqual([
      { actorKind: 'system', event: { type: 'on-call-called', toId: first.staffId } },
    ])
    const event = { type: 'case.on-call-called', caseId, toStaffId: first.staffId, round: 1 }
    expect(one.audit).toEqual([{ clinicId: keel.here.id, actorKind: 'system', actorId: null, event }])
    expect((await minute(14)).called).toBe(0)
    const two = await minute(15)
    expect([two.sent, two.timeline.length]).toEqual([[mailTo(second)], 1])
    expect((await minute(24)).called).toBe(0)
    const again = await minute(25)
    expect([again.sent, again.timeline]).toEqual([[mailTo(first)], []])
    expect(again.audit.map((each) => each.event)).toEqual([{ ...event, round: 2 }])
  })

  it('shows on the case who was called when', async () => {
    await minute(10)
    await minute(15)
    const { called, timeline } = must(await viewCase(second, { caseId: alert.caseId }, at(16)))
    expect(called).toEqual({
      round: 1,
      turns: [
        { name: 'Dr. First', isMe: false, at: at(10).now() },
        { name: 'Dr. Second', isMe: true, at: at(15).now() },
      ],
    })
    expect(timeline.filter((row) => row.event.type === 'on-call-called').map((row) => row.otherName)).toEqual([
      'Dr. First',
      'Dr. Second',
    ])
  })

  it('stops when somebody says that they are on it, who need not be on call', async () => {
    await minute(10)
    must(await answerEscalation(keel.here.colleague, { caseId: alert.caseId }, at(12)))
    expect(await minute(15)).toMatchObject({ called: 0, sent: [] })
  })

  it('calls about an emergency that was claimed and let go, where nobody calls the patient; not while somebody has it', async () => {
    const { caseId } = alert
    must(await claimCase(keel.here.colleague, { caseId }, at(2)))
    expect((await minute(12)).called).toBe(0)
    must(await releaseCase(keel.here.colleague, { caseId }, at(13)))
    expect((await minute(13)).sent).toEqual([mailTo(first)])
    expect((await minute(17)).called).toBe(0)
    expect((await minute(18)).sent).toEqual([mailTo(second)])
    must(await claimCase(second, { caseId }, at(19)))
    expect((await minute(23)).called).toBe(0)
    expect(must(await viewCase(second, { caseId }, at(23))).escalation?.answered).toMatchObject({ isMe: true })
    expect((await minute(40)).called).toBe(0)
  })

  it('calls about an emergency that was opened again, once it is to be called', async () => {
    const { caseId } = alert
    const { lead } = keel.here
    must(await closeCase(lead, { caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }, at(2)))
    must(await reopenCase(lead, { caseId, revision: 1, words: 'They called back.' }, at(20)))
    expect((await minute(29)).called).toBe(0)
    expect((await minute(30)).sent).toEqual([mailTo(first)])
  })

  it('calls about nobody’s visit, nor about an urgent case that was looked at', async () => {
    const { caseId } = alert
    const call = { caseId, result: 'reached', words: '' }
    must(await logCall(keel.here.colleague, call, at(2)))
    expect((await minute(2 + 240)).called).toBe(0)
    await setOnCall(keel.here.lead, [first.staffId], { from: 'URGENT' })
    await keel.asOwner(
      `UPDATE triage_case SET tier = 'URGENT', tier_rank = 1, next_step = 'call' WHERE id = $1 AND escalated_at IS NOT NULL`,
      [caseId],
    )
    expect((await minute(243)).called).toBe(0)
  })

  it('passes over whoever is away, whose cover stands in, and whoever left', async () => {
    const { colleague, lead } = keel.here
    const away = { staffId: first.staffId, coverId: colleague.staffId, back: '2026-11-26' }
    must(await sayAway(first, away, at(1)))
    expect((await minute(10)).sent).toEqual([mailTo(colleague)])
    must(await endWork(lead, { staffId: second.staffId }, at(11)))
    expect((await minute(15)).called).toBe(0)
    expect((await minute(20)).sent).toEqual([mailTo(colleague)])
  })

  describe('where somebody on call is the patient', () => {
    const isOwnOf = ({ staffId }: StaffActor) => restricted(keel.here, alert.patient.patientId, staffId)

    it('passes over them, first and at each turn', async () => {
      await isOwnOf(first)
      expect((await minute(10)).sent).toEqual([mailTo(second)])
      expect((await minute(15)).sent).toEqual([])
      expect((await minute(20)).sent).toEqual([mailTo(second)])
    })

    it('passes over them also where they stand in for another', async () => {
      const { colleague } = keel.here
      must(await sayAway(first, { staffId: first.staffId, coverId: colleague.staffId, back: '2026-11-26' }, at(1)))
      await isOwnOf(colleague)
      expect((await minute(10)).sent).toEqual([mailTo(second)])
    })

    it('calls them about others all the same', async () => {
      await isOwnOf(first)
      const another = await newAlert(keel, keel.here)
      const { sent } = await minute(10)
      expect(sent).toEqual(expect.arrayContaining([mailTo(first, another.caseId), mailTo(second)]))
      expect(sent).toHaveLength(2)
    })

    it('calls the leads where nobody else is on call', async () => {
      const { lead } = keel.here
      await setOnCall(lead, [first.staffId], { minutes: 2 })
      await isOwnOf(first)
      const { called, audit } = await minute(10)
      expect(called).toBe(1)
      expect(audit.map(({ event }) => event)).toMatchObject([{ toStaffId: lead.staffId, caseId: alert.caseId }])
    })

    it('knows them by a record that became part of this one', async () => {
      const other = await newPatient(keel.here)
      await restricted(keel.here, other.patientId, first.staffId)
      await keel.asOwner('UPDATE patient SET merged_into = $2, archived_at = now() WHERE id = $1', [
        other.patientId,
        alert.patient.patientId,
      ])
      expect((await minute(10)).sent).toEqual([mailTo(second)])
    })
  })

  it('writes nothing twice to who covers for a lead, and is on call', async () => {
    const { lead } = keel.here
    const away = { staffId: lead.staffId, coverId: first.staffId, back: '2026-11-26' }
    must(await sayAway(lead, away, at(1)))
    onTestFinished(async () => {
      must(await endAway(lead, { staffId: lead.staffId }, at(30)))
    })
    expect(await minute(10)).toMatchObject({ called: 1, sent: [] })
    expect((await minute(15)).sent).toEqual([mailTo(second)])
  })

  it('writes nothing twice to a lead who heard of it in this very minute, and calls them all the same', async () => {
    await setOnCall(keel.here.lead, [keel.here.lead.staffId])
    expect(await minute(10)).toMatchObject({ called: 1, sent: [] })
    expect((await minute(20)).called).toBe(1)
  })

  it('writes one e-mail about several cases', async () => {
    await newAlert(keel, keel.here)
    expect(await minute(10)).toMatchObject({ called: 2, sent: [mailTo(first, null)] })
  })

  it('calls for urgent cases where the clinic says so', async () => {
    await keel.asOwner(`UPDATE triage_case SET tier = 'URGENT', tier_rank = 1 WHERE id = $1`, [alert.caseId])
    expect((await minute(10)).called).toBe(0)
    await setOnCall(keel.here.lead, [first.staffId], { from: 'URGENT' })
    expect((await minute(11)).sent).toEqual([mailTo(first)])
  })

  it('keeps to its clinic', async () => {
    const there = await newAlert(keel, keel.there)
    must(await escalateMissed(keelItself(keel.there), {}, at(10)))
    expect((await minute(10)).called).toBe(1)
    expect(must(await callThoseOnCall(keelItself(keel.there), {}, at(10)))).toEqual({ called: 0 })
    expect(await keel.asOwner('SELECT on_call FROM triage_case WHERE id = $1', [there.caseId])).toEqual([
      { on_call: null },
    ])
  })

  it('does not double what two processes do at the same moment', async () => {
    must(await escalateMissed(keelItself(keel.here), {}, at(10)))
    const all = await Promise.all(Array.from({ length: 4 }, () => callThoseOnCall(keelItself(keel.here), {}, at(10))))
    expect(all.map((result) => must(result).called).sort()).toEqual([0, 0, 0, 1])
  })
})
