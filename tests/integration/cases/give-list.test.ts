import { beforeEach, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { asReceiver } from '@/lib/cases/receiver'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { giveCase } from '@/lib/operations/cases/give-case'
import { giveList } from '@/lib/operations/cases/give-list'
import { setNextStep } from '@/lib/operations/cases/set-next-step'
import { takeOverCase } from '@/lib/operations/cases/take-over-case'
import { undoAct } from '@/lib/operations/cases/undo-act'
import { undoTaking } from '@/lib/operations/cases/undo-taking'
import { viewCase } from '@/lib/operations/cases/view-case'
import { viewInHand } from '@/lib/operations/cases/view-in-hand'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { endWork } from '@/lib/operations/staff/end-work'
import { must } from '@/prisma/sample/live-story'
import { captured } from '@/tests/bench/statements'
import { at, newStaff, start } from '@/tests/support/clinic'
import { newGroup } from '@/tests/support/group'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { restricted } from '@/tests/support/restricted'

const keel = testKeel()
let first: string
let second: string
let giver: StaffActor

const claimedOf = async (by: StaffActor) => {
  const { caseId, patient } = await newCase(keel, keel.here)
  must(await claimCase(by, { caseId }, start))
  return { caseId, patientId: patient.patientId }
}
const claimed = async (by: StaffActor) => (await claimedOf(by)).caseId

beforeEach(async () => {
  giver = await newStaff(keel.here.id, 'clinician', 'Dr. Giver')
  first = await claimed(giver)
  second = await claimed(giver)
})

const input = (change: object = {}) => ({
  ...{ fromId: giver.staffId, toId: keel.here.colleague.staffId, words: 'On leave.', which: 'all', caseIds: [] },
  ...change,
})
/** By a colleague, who has not looked at it. */
const giveCaseTo = ({ staffId: toId }: StaffActor, caseId: string) =>
  giveCase(keel.here.colleague, { caseId, toId, revision: 0 }, at(1))
const heldBy = async ({ staffId }: StaffActor) =>
  must(await viewInHand(keel.here.lead, { staffId }, at(2))).cases.map(({ id }) => id)
const undo = async (caseId: string) => {
  const { timeline } = must(await viewCase(giver, { caseId }, at(3)))
  const eventId = timeline.findLast(({ event }) => event.type === 'given' || event.type === 'given-to-group')?.id
  return undoAct(giver, { caseId, eventId }, at(4))
}

describe('giveList', () => {
  // Of a list that is not theirs a clinician hears no more than somebody of another clinic.
  refusesOthers(keel, { operation: giveList, action: 'case.give', input, roles: ['clinician', 'lead'] })

  it('gives all of it: one event a case, and who has it now is told of each', async () => {
    const toStaffId = keel.here.colleague.staffId
    const { value, audit, timeline } = await keel.recorded(() => giveList(giver, input(), at(1)))
    expect(must(value)).toEqual({ given: 2, left: 0, isTaken: false })
    expect(new Set(audit.map(({ event }) => event))).toEqual(
      new Set([first, second].map((caseId) => ({ type: 'case.given', caseId, toStaffId }))),
    )
    expect(timeline.map(({ event }) => event)).toEqual(
      [first, second].map(() => ({ type: 'given', toId: toStaffId, words: 'On leave.' })),
    )
    expect(await heldBy(giver)).toEqual([])
    const told = must(await listNotices(keel.here.colleague, {}, at(2))).notices
    expect(told.filter(({ by }) => by === 'Dr. Giver').map(({ caseId }) => caseId)).toEqual(
      expect.arrayContaining([first, second]),
    )
  })

  it('leaves where it is what is of whoever would have it, and says how much', async () => {
    const { colleague, lead } = keel.here
    const own = await claimedOf(giver)
    await restricted(keel.here, own.patientId, colleague.staffId)
    const alone = input({ which: 'ticked', caseIds: [own.caseId] })
    const no = { ok: false, code: 'invalid', fields: { toId: { code: 'receiver-is-patient' } } }
    expect(await giveList(giver, alone, at(1))).toEqual(no)
    expect(must(await giveList(giver, input(), at(2)))).toEqual({ given: 2, left: 1, isTaken: false })
    expect(await heldBy(giver)).toEqual([own.caseId])
    must(await giveList(giver, input({ toId: lead.staffId }), at(3)))
    expect(await heldBy(lead)).toContain(own.caseId)
  })

  it('leads do not take their own case from a list', async () => {
    const own = await claimedOf(giver)
    const lead = await newStaff(keel.here.id, 'lead', 'Dr. Ill')
    await restricted(keel.here, own.patientId, lead.staffId)
    const taking = input({ toId: lead.staffId })
    expect(must(await giveList(lead, taking, at(2)))).toEqual({ given: 2, left: 1, isTaken: true })
    expect(await heldBy(giver)).toEqual([own.caseId])
  })

  it('leads pass their own case on to nobody, alone or with all that a colleague has', async () => {
    const { colleague } = keel.here
    const own = await claimedOf(giver)
    const lead = await newStaff(keel.here.id, 'lead', 'Dr. Ill')
    await restricted(keel.here, own.patientId, lead.staffId)
    const alone = input({ which: 'ticked', caseIds: [own.caseId] })
    expect(await giveList(lead, alone, at(2))).toEqual({ ok: false, code: 'own-record' })
    expect(must(await giveList(lead, input(), at(2)))).toEqual({ given: 2, left: 1, isTaken: false })
    expect(await heldBy(giver)).toEqual([own.caseId])
    const group = await newGroup(keel.here, [colleague])
    expect(await giveList(lead, input({ toId: asReceiver(group) }), at(3))).toEqual({ ok: false, code: 'own-record' })
    expect(await heldBy(giver)).toEqual([own.caseId])
  })

  it('gives what was ticked, and each is undone by itself', async () => {
    must(await giveList(giver, input({ which: 'ticked', caseIds: [second] }), at(1)))
    expect(await heldBy(giver)).toEqual([first])
    must(await undo(second))
    expect(new Set(await heldBy(giver))).toEqual(new Set([first, second]))
  })

  it('gives all of it to a group: nobody has it then, and each is undone by itself', async () => {
    const group = await newGroup(keel.here, [keel.here.colleague])
    const { audit, timeline } = await keel.recorded(() => giveList(giver, input({ toId: asReceiver(group) }), at(1)))
    expect(new Set(audit.map(({ event }) => event))).toEqual(
      new Set([first, second].map((caseId) => ({ type: 'case.given-to-group', caseId, groupId: group.id }))),
    )
    const event = { type: 'given-to-group', groupId: group.id, name: group.name, words: 'On leave.' }
    expect(timeline.map((row) => row.event)).toEqual([event, event])
    expect(await heldBy(giver)).toEqual([])
    const { standing } = must(await viewCase(keel.here.lead, { caseId: first }, at(2)))
    expect(standing).toMatchObject({ state: 'open', owner: null, group: { name: group.name } })
    must(await undo(second))
    expect(await heldBy(giver)).toEqual([second])
  })

  it('hands over what was to be: to call by the same time, given or taken; undone, it is as it was', async () => {
    const { lead } = keel.here
    const steps = async () =>
      keel.asOwner(
        `SELECT id, next_step, next_at, next_to, queue_rank FROM triage_case WHERE id = ANY ($1) ORDER BY id`,
        [[first, second]],
      )
    must(
      await setNextStep(
        giver,
        { caseId: first, revision: 0, kind: 'hand-over', delay: 'next-day', to: 'physios' },
        start,
      ),
    )
    const before = await steps()
    const after = before.map((row) => ({ ...row, next_step: 'call', next_to: null }))
    must(await giveList(giver, input(), at(1)))
    expect(await steps()).toEqual(after)
    must(await undo(first))
    must(await undo(second))
    expect(await steps()).toEqual(before)
    must(await giveList(lead, input({ toId: lead.staffId }), at(5)))
    expect(await steps()).toEqual(after)
    expect(must(await undoTaking(lead, { fromId: giver.staffId }, at(6)))).toEqual({ returned: 2 })
    expect(await steps()).toEqual(before)
  })

  it('leaves where it is what has left their hands meanwhile', async () => {
    const { colleague, lead } = keel.here
    must(await takeOverCase(colleague, { caseId: first, ownerId: giver.staffId }, start))
    const ticked = { which: 'ticked', caseIds: [first, second], toId: lead.staffId }
    expect(must(await giveList(giver, input(ticked), at(1)))).toEqual({ given: 1, left: 0, isTaken: false })
    expect(await heldBy(colleague)).toContain(first)
    expect(await giveList(giver, input(ticked), at(2))).toEqual({ ok: false, code: 'cases-gone' })
  })

  it('is a lead’s for a colleague, and nobody else’s', async () => {
    expect(await giveList(keel.here.clinician, input(), at(1))).toEqual({ ok: false, code: 'not-found' })
    expect(must(await giveList(keel.here.lead, input(), at(1)))).toEqual({ given: 2, left: 0, isTaken: false })
  })

  it('refuses nothing ticked, oneself, reception, whoever has left or is elsewhere, and whoever has them', async () => {
    const leaver = await newStaff(keel.here.id, 'clinician', 'Dr. Leaver')
    must(await endWork(keel.here.lead, { staffId: leaver.staffId }, start))
    const nothing = await giveList(giver, input({ which: 'ticked' }), at(1))
    expect(nothing).toMatchObject({ ok: false, fields: { caseIds: { code: 'choose-cases' } } })
    for (const { staffId: toId } of [giver, keel.here.reception, leaver, keel.there.clinician]) {
      expect(await giveList(giver, input({ toId }), at(1))).toMatchObject({ ok: false, fields: { toId: {} } })
    }
    const theirs = await claimed(keel.here.colleague)
    const others = { which: 'ticked', caseIds: [theirs] }
    expect(await giveList(giver, input(others), at(1))).toEqual({ ok: false, code: 'cases-gone' })
    expect((await heldBy(giver)).length).toBe(2)
  })

  it('is taken by a lead herself: whoever had it is told, and what nobody has looked at stays so', async () => {
    const { lead } = keel.here
    const unseen = await newCase(keel, keel.here)
    must(await giveCaseTo(giver, unseen.caseId))
    const stands = `SELECT id, first_look_at, next_step, next_at, due_at FROM triage_case WHERE id = ANY ($1) ORDER BY id`
    const three = [first, second, unseen.caseId]
    const before = await keel.asOwner(stands, [three])
    const taking = input({ toId: lead.staffId })
    const { value, audit, timeline } = await keel.recorded(() => giveList(lead, taking, at(2)))
    expect(must(value)).toEqual({ given: 3, left: 0, isTaken: true })
    const fromStaffId = giver.staffId
    expect(new Set(audit.map(({ event }) => event))).toEqual(
      new Set(three.map((caseId) => ({ type: 'case.taken-over', caseId, fromStaffId }))),
    )
    const event = { type: 'taken-over', fromId: fromStaffId, words: 'On leave.' }
    expect(timeline.map((row) => row.event)).toEqual([event, event, event])
    expect(await keel.asOwner(stands, [three])).toEqual(before)
    expect(await heldBy(giver)).toEqual([])
    expect(await heldBy(lead)).toEqual(expect.arrayContaining(three))
    const told = must(await listNotices(giver, {}, at(3))).notices.filter(({ kind }) => kind === 'taken-over')
    expect(told.map(({ caseId, line }) => [caseId, line]).sort()).toEqual(three.map((id) => [id, 'On leave.']).sort())
    const mails = `SELECT kind FROM message WHERE person_id = $1 AND kind = 'case-taken-over'`
    expect(await keel.asOwner(mails, [fromStaffId])).toHaveLength(1)
  })

  it('gives each case once to two who press at once', async () => {
    const third = await newStaff(keel.here.id, 'clinician', 'Dr. Third')
    const both = await Promise.all([
      giveList(giver, input(), at(1)),
      giveList(keel.here.lead, input({ toId: third.staffId }), at(1)),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('takes as many statements for two cases as for twelve', async () => {
    const few = await captured(async () => must(await giveList(giver, input(), at(1))))
    for (let count = 0; count < 12; count += 1) await claimed(giver)
    const many = await captured(async () => must(await giveList(giver, input(), at(1))))
    expect(many.length).toBe(few.length)
  })
})
