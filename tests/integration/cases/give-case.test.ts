import { beforeEach, describe, expect, it } from 'vitest'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { giveCase } from '@/lib/operations/cases/give-case'
import { setNextStep } from '@/lib/operations/cases/set-next-step'
import { undoAct } from '@/lib/operations/cases/undo-act'
import { viewCase } from '@/lib/operations/cases/view-case'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { endWork } from '@/lib/operations/staff/end-work'
import { asReceiver } from '@/lib/cases/receiver'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { sayAway } from '@/lib/operations/staff/say-away'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff, start } from '@/tests/support/clinic'
import { giveTo, newGroup } from '@/tests/support/group'
import { testKeel } from '@/tests/support/keel'
import { newCase, type TestCase } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'
import { opened, restricted } from '@/tests/support/restricted'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
})

const input = (change: object = {}) => ({
  ...{ caseId: subject.caseId, revision: 0, toId: keel.here.colleague.staffId, words: 'Knows her well.' },
  ...change,
})
const give = (change?: object) => giveCase(keel.here.clinician, input(change), at(1))
const told = async (clock = at(2)) =>
  must(await listNotices(keel.here.colleague, {}, clock)).notices.filter(({ caseId }) => caseId === subject.caseId)
const seen = async (actor = keel.here.clinician, clock = at(3)) =>
  must(await viewCase(actor, { caseId: subject.caseId }, clock))

describe('giveCase', () => {
  refusesOthers(keel, { operation: giveCase, action: 'case.give', input, roles: ['clinician', 'lead'] })

  it('gives it to a colleague, who is told by whom and why, and quiets nothing', async () => {
    const before = await seen()
    const { value, audit, timeline } = await keel.recorded(() => give())
    must(value)
    const toStaffId = keel.here.colleague.staffId
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'case.given', caseId: subject.caseId, toStaffId }])
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'given', toId: toStaffId, words: 'Knows her well.' }])
    expect(await told()).toMatchObject([{ kind: 'given', by: 'Dr. First here', line: 'Knows her well.' }])
    const { nextStep, dueAt, firstLookAt } = before
    expect(await seen()).toMatchObject({
      nextStep,
      dueAt,
      firstLookAt,
      standing: { owner: { name: 'Dr. Second here' } },
    })
  })

  it('does not go to whoever is the patient, nor to somebody for whom the patient covers', async () => {
    const { clinician, colleague, id } = keel.here
    const { patientId } = subject.patient
    await restricted(keel.here, patientId, colleague.staffId)
    await opened(clinician, patientId)
    const away = await newStaff(id, 'clinician', 'Dr. Away')
    must(await sayAway(away, { staffId: away.staffId, coverId: colleague.staffId, back: '2026-11-26' }, at(1)))
    const no = { ok: false, code: 'invalid', fields: { toId: { code: 'receiver-is-patient' } } }
    const contents = await keel.contents()
    for (const { staffId: toId } of [colleague, away])
      expect(await giveCase(clinician, input({ toId }), at(3))).toEqual(no)
    expect(await keel.contents()).toEqual(contents)
    const offered = must(await viewCase(clinician, { caseId: subject.caseId }, at(3))).giving.colleagues
    expect(offered.map((each) => each.name)).toEqual(['Dr. Lead here'])
    must(await giveCase(clinician, input({ toId: keel.here.lead.staffId }), at(3)))
  })

  it('is told until it is opened, and can be given back', async () => {
    must(await give())
    const view = await seen(keel.here.colleague)
    expect(view.giving.backTo).toBe(keel.here.clinician.staffId)
    expect(view.heldBy).toEqual({ ownerId: keel.here.colleague.staffId, since: at(1).now() })
    expect(await told(at(4))).toEqual([])
    const back = input({ revision: 1, toId: keel.here.clinician.staffId, words: '' })
    must(await giveCase(keel.here.colleague, back, at(5)))
    expect((await seen()).standing.owner).toMatchObject({ isMe: true })
  })

  it('is undone by the giver while nothing else happened', async () => {
    must(await give())
    const given = (await seen()).timeline.findLast(({ event }) => event.type === 'given')
    expect(given).toMatchObject({ otherName: 'Dr. Second here', canUndo: true })
    must(await undoAct(keel.here.clinician, { caseId: subject.caseId, eventId: given?.id }, at(4)))
    expect((await seen()).standing).toMatchObject({ state: 'open', owner: null })
    expect(await told()).toEqual([])
  })

  it('is undone without telling the leads again of what they were told meanwhile', async () => {
    const days = 60 * 24 * 30
    const toldAt = async (minutes: number) => must(await escalateMissed(keelItself(keel.here), {}, at(days + minutes)))
    const stands = async () => {
      const { escalation } = await seen(keel.here.lead, at(days))
      return escalation && { toldAt: escalation.toldAt, timesTold: escalation.timesTold }
    }
    await keel.asOwner(`UPDATE triage_case SET tier = 'EMERGENCY', tier_rank = 0 WHERE id = $1`, [subject.caseId])
    await toldAt(10)
    must(await giveCase(keel.here.clinician, input(), at(days + 19)))
    await toldAt(20)
    const twice = { toldAt: at(days + 20).now(), timesTold: 2 }
    expect(await stands()).toEqual(twice)
    const eventId = (await seen()).timeline.findLast(({ event }) => event.type === 'given')?.id
    must(await undoAct(keel.here.clinician, { caseId: subject.caseId, eventId }, at(days + 21)))
    expect(await stands()).toEqual(twice)
    await toldAt(22)
    expect(await stands()).toEqual(twice)
  })

  it('goes back to nobody who has left meanwhile: that is said, and undoing is not offered', async () => {
    const leaver = await newStaff(keel.here.id, 'clinician', 'Dr. Leaver')
    const { caseId } = subject
    must(await claimCase(leaver, { caseId }, start))
    must(await giveCase(keel.here.lead, input({ revision: 1 }), at(1)))
    const row = async () => (await seen(keel.here.lead)).timeline.findLast(({ event }) => event.type === 'given')
    expect((await row())?.canUndo).toBe(true)
    must(await endWork(keel.here.lead, { staffId: leaver.staffId }, at(2)))
    const given = await row()
    expect(given?.canUndo).toBe(false)
    const undone = await undoAct(keel.here.lead, { caseId, eventId: given?.id }, at(3))
    expect(undone).toEqual({ ok: false, code: 'undo-not-possible' })
  })

  it('does not go back to whoever turned out to be the patient', async () => {
    const { colleague, clinician, lead } = keel.here
    const { caseId, patient } = subject
    must(await claimCase(colleague, { caseId }, start))
    must(await giveCase(lead, input({ revision: 1, toId: clinician.staffId }), at(1)))
    const eventId = (await seen(lead)).timeline.findLast(({ event }) => event.type === 'given')?.id
    await restricted(keel.here, patient.patientId, colleague.staffId)
    await opened(lead, patient.patientId)
    expect(await undoAct(lead, { caseId, eventId }, at(3))).toEqual({ ok: false, code: 'undo-not-possible' })
  })

  it('refuses what a colleague has, but not to a lead', async () => {
    must(await claimCase(keel.here.colleague, { caseId: subject.caseId }, start))
    const third = await newStaff(keel.here.id, 'clinician', 'Dr. Third')
    const on = { revision: 1, toId: third.staffId }
    expect(await give(on)).toMatchObject({ ok: false, code: 'case-taken' })
    must(await giveCase(keel.here.lead, input(on), at(1)))
    expect((await seen()).standing.owner).toMatchObject({ name: 'Dr. Third' })
  })

  it('refuses oneself, reception, whoever has left, and a form that is older than the case', async () => {
    const leaver = await newStaff(keel.here.id, 'clinician', 'Dr. Leaver')
    must(await endWork(keel.here.lead, { staffId: leaver.staffId }, start))
    for (const { staffId: toId } of [keel.here.clinician, keel.here.reception, leaver, keel.there.clinician]) {
      expect(await give({ toId })).toMatchObject({ ok: false, code: 'invalid', fields: { toId: {} } })
    }
    expect(await give({ revision: 7 })).toEqual({ ok: false, code: 'case-changed' })
  })

  it('leaves it with nobody where it is given to a group: as late as before, and told to the leads', async () => {
    const { clinician, colleague, lead } = keel.here
    const group = await newGroup(keel.here, [colleague])
    const before = await seen()
    const { audit, timeline } = await keel.recorded(() => giveTo(keel.here, group, subject.caseId))
    const { caseId } = subject
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'case.given-to-group', caseId, groupId: group.id }])
    const event = { type: 'given-to-group', groupId: group.id, name: group.name, words: 'For the week.' }
    expect(timeline.map((row) => row.event)).toEqual([event])
    const { nextStep, dueAt, firstLookAt } = before
    const standing = { state: 'open', owner: null, group: { name: group.name, standing: 'waits', isMine: false } }
    expect(await seen()).toMatchObject({ nextStep, dueAt, firstLookAt, standing })
    expect((await seen(colleague)).standing.group?.isMine).toBe(true)
    expect((await seen()).giving.groups.map(({ id }) => id)).not.toContain(group.id)
    expect(await told()).toEqual([])
    const late = at(60 * 24 * 30)
    must(await escalateMissed(keelItself(keel.here), {}, late))
    expect((await seen(lead, late)).escalation).toMatchObject({ answered: null })
    must(await claimCase(clinician, { caseId }, late))
    expect((await seen(lead, late)).standing).toMatchObject({ group: null, owner: { name: clinician.name } })
  })

  it('is undone to what it was: with whoever had it, or waiting for the group again', async () => {
    const { clinician, colleague } = keel.here
    const { caseId } = subject
    const group = await newGroup(keel.here, [colleague])
    must(await claimCase(clinician, { caseId }, start))
    must(await giveTo(keel.here, group, caseId, { revision: 1 }))
    const undo = async (by: typeof colleague, minutes: number) => {
      const eventId = (await seen()).timeline.at(-1)?.id
      return undoAct(by, { caseId, eventId }, at(minutes))
    }
    must(await undo(clinician, 2))
    expect((await seen()).standing).toMatchObject({ group: null, owner: { isMe: true } })
    must(await giveTo(keel.here, group, caseId, { revision: 3, minutes: 3 }))
    must(await claimCase(colleague, { caseId }, at(4)))
    must(await undo(colleague, 5))
    expect((await seen()).standing).toMatchObject({ state: 'open', group: { name: group.name } })
  })

  it('gives to a group of the clinic that stands, with somebody in it, and to no other', async () => {
    const leaver = await newStaff(keel.here.id, 'clinician', 'Dr. Leaver')
    const empty = await newGroup(keel.here, [leaver])
    const there = await newGroup(keel.there, [keel.there.clinician])
    const group = await newGroup(keel.here, [keel.here.colleague])
    must(await giveTo(keel.here, empty, subject.caseId))
    must(await endWork(keel.here.lead, { staffId: leaver.staffId }, start))
    expect((await seen()).standing.group).toMatchObject({ standing: 'empty', isMine: false })
    for (const toId of [asReceiver(empty), asReceiver(there), 'group:', 'group:group:', `group:${group.id} `]) {
      expect(await give({ revision: 1, toId })).toMatchObject({ ok: false, code: 'invalid', fields: { toId: {} } })
    }
    must(await claimCase(keel.here.colleague, { caseId: subject.caseId }, at(2)))
    expect(await giveTo(keel.here, group, subject.caseId, { revision: 2 })).toMatchObject({ code: 'case-taken' })
  })

  it('hands over what was to be: for the group, and for whoever claims it, it is to call by then', async () => {
    const { clinician, colleague } = keel.here
    const { caseId } = subject
    const group = await newGroup(keel.here, [colleague])
    must(await claimCase(clinician, { caseId }, start))
    must(
      await setNextStep(clinician, { caseId, revision: 0, kind: 'hand-over', delay: 'next-day', to: 'physios' }, start),
    )
    const { nextStep } = await seen()
    const call = { kind: 'call', at: nextStep?.at, to: null }
    must(await giveTo(keel.here, group, caseId, { revision: 1 }))
    expect((await seen(colleague)).nextStep).toEqual(call)
    must(await claimCase(colleague, { caseId }, at(2)))
    expect((await seen(colleague)).nextStep).toEqual(call)
  })

  it('is undone with what was to be handed over', async () => {
    const { clinician } = keel.here
    const { caseId } = subject
    must(
      await setNextStep(clinician, { caseId, revision: 0, kind: 'hand-over', delay: 'next-day', to: 'physios' }, start),
    )
    const { nextStep } = await seen()
    must(await give())
    expect((await seen()).nextStep).toEqual({ kind: 'call', at: nextStep?.at, to: null })
    const eventId = (await seen()).timeline.at(-1)?.id
    must(await undoAct(clinician, { caseId, eventId }, at(4)))
    expect((await seen()).nextStep).toEqual(nextStep)
    expect(nextStep).toMatchObject({ kind: 'hand-over', to: 'physios' })
  })

  it('leaves nothing with a colleague who leaves at the same moment', async () => {
    const leaver = await newStaff(keel.here.id, 'clinician', 'Dr. Leaver')
    const [given, left] = await Promise.all([
      give({ toId: leaver.staffId }),
      endWork(keel.here.lead, { staffId: leaver.staffId }, at(1)),
    ])
    expect(left.ok).toBe(true)
    expect(given.ok || given.code === 'invalid').toBe(true)
    expect((await seen()).standing.owner).toBeNull()
  })
})
