import { beforeEach, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { appendCaseEvent } from '@/lib/db/case-events'
import { inClinic } from '@/lib/db/transaction'
import { addNote } from '@/lib/operations/cases/add-note'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { giveCase } from '@/lib/operations/cases/give-case'
import { giveList } from '@/lib/operations/cases/give-list'
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
import { testKeel } from '@/tests/support/keel'
import { newAlert, newCase } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const gone = { ok: false, code: 'taking-not-undoable' }
let owner: StaffActor
let lead: StaffActor
let first: string
let second: string

const claimed = async () => {
  const { caseId } = await newCase(keel, keel.here)
  must(await claimCase(owner, { caseId }, start))
  return caseId
}

beforeEach(async () => {
  owner = await newStaff(keel.here.id, 'clinician', 'Dr. Owner')
  lead = await newStaff(keel.here.id, 'lead', 'Dr. Taker')
  first = await claimed()
  second = await claimed()
})

const input = () => ({ fromId: owner.staffId })
const take = (minute = 1, caseIds = [first, second]) =>
  giveList(lead, { ...input(), toId: lead.staffId, words: 'On leave.', which: 'ticked', caseIds }, at(minute))
/** By a colleague, who has not looked at it. */
const giveToOwner = (caseId: string) =>
  giveCase(keel.here.colleague, { caseId, toId: owner.staffId, revision: 0 }, at(1))
const heldBy = async ({ staffId }: StaffActor) =>
  must(await viewInHand(keel.here.lead, { staffId }, at(2)))
    .cases.map(({ id }) => id)
    .sort()
const offered = async (minute: number, by = lead) =>
  must(await viewInHand(by, { staffId: owner.staffId }, at(minute))).taken
const told = async () =>
  must(await listNotices(owner, {}, at(9)))
    .notices.map(({ kind, caseId }) => [kind, caseId])
    .sort()

describe('undoTaking', () => {
  // Of a list that is not theirs a clinician hears no more than somebody of another clinic.
  refusesOthers(keel, { operation: undoTaking, action: 'case.undo', input, roles: ['clinician', 'lead'] })

  it('gives back what one press took, as it was: with a row of the timeline and an event each', async () => {
    const stands = `SELECT id, owner_id, state, first_look_at, next_step, next_at, due_at, tries FROM triage_case
      WHERE id = ANY ($1) ORDER BY id`
    const before = await keel.asOwner(stands, [[first, second]])
    must(await take())
    const { value, audit, timeline } = await keel.recorded(() => undoTaking(lead, input(), at(2)))
    expect(must(value)).toEqual({ returned: 2 })
    expect(await keel.asOwner(stands, [[first, second]])).toEqual(before)
    expect(audit.map(({ event }) => event)).toMatchObject([
      { type: 'case.undone', act: 'taken-over' },
      { type: 'case.undone', act: 'taken-over' },
    ])
    expect(timeline.map(({ event }) => event)).toMatchObject([
      { type: 'undone', act: 'taken-over' },
      { type: 'undone', act: 'taken-over' },
    ])
    const { timeline: rows, standing } = must(await viewCase(owner, { caseId: first }, at(3)))
    expect(rows.find(({ event }) => event.type === 'taken-over')).toMatchObject({ isUndone: true })
    expect(standing).toMatchObject({ state: 'claimed' })
  })

  it('tells whoever has them again, and no longer that they were taken', async () => {
    must(await take())
    expect((await told()).map(([kind]) => kind)).toEqual(['taken-over', 'taken-over'])
    must(await undoTaking(lead, input(), at(2)))
    expect(await told()).toEqual([first, second].map((caseId) => ['given', caseId]).sort())
  })

  it('leaves what somebody did anything with since', async () => {
    must(await take())
    must(await addNote(keel.here.clinician, { caseId: second, words: 'Called the ward.' }, at(2)))
    expect(await offered(3)).toEqual({ at: at(1).now(), count: 1 })
    expect(must(await undoTaking(lead, input(), at(3)))).toEqual({ returned: 1 })
    expect([await heldBy(owner), await heldBy(lead)]).toEqual([[first], [second]])
  })

  it('gives back what Keel alone noted something of since, and not what the patient said more to', async () => {
    must(await take())
    const noted = { type: 'check-in-unanswered', kind: 'day-3' } as const
    await inClinic(keel.here.id, (tx) =>
      appendCaseEvent(tx, keel.here.id, first, keelItself(keel.here), at(2).now(), noted),
    )
    await keel.asOwner('UPDATE triage_case SET revision = revision + 1 WHERE id = $1', [second])
    expect(must(await undoTaking(lead, input(), at(3)))).toEqual({ returned: 1 })
    expect([await heldBy(owner), await heldBy(lead)]).toEqual([[first], [second]])
  })

  it('gives back the most urgent, too, of which Keel alone told the leads meanwhile', async () => {
    const { caseId: urgent } = await newAlert(keel, keel.here)
    must(await giveToOwner(urgent))
    must(await take(8, [first, urgent]))
    expect(must(await escalateMissed(keelItself(keel.here), {}, at(16))).told).toBeGreaterThan(0)
    const { timeline, escalation } = must(await viewCase(keel.here.clinician, { caseId: urgent }, at(16)))
    expect(timeline.at(-1)?.event.type).toBe('escalated')
    expect(must(await undoTaking(lead, input(), at(17)))).toEqual({ returned: 2 })
    expect(await heldBy(owner)).toEqual([first, second, urgent].sort())
    expect(must(await viewCase(keel.here.clinician, { caseId: urgent }, at(17))).escalation).toEqual(escalation)
  })

  it('leaves each to be undone on its own page, also where the leads were told meanwhile', async () => {
    const { caseId } = await newAlert(keel, keel.here)
    must(await giveToOwner(caseId))
    must(await take(8, [caseId]))
    must(await escalateMissed(keelItself(keel.here), {}, at(16)))
    const { timeline } = must(await viewCase(lead, { caseId }, at(17)))
    const row = timeline.findLast(({ event }) => event.type === 'taken-over')
    expect(row?.canUndo).toBe(true)
    const undo = () => undoAct(lead, { caseId, eventId: row?.id }, at(17))
    must(await undo())
    expect(await heldBy(owner)).toContain(caseId)
    expect(await undo()).toEqual({ ok: true, value: null })
  })

  it('is offered for ten minutes, to whoever took it, the newest press first', async () => {
    expect(await offered(1)).toBeNull()
    must(await take(1, [first]))
    must(await take(2, [second]))
    expect(await offered(3)).toEqual({ at: at(2).now(), count: 1 })
    expect(await offered(3, keel.here.lead)).toBeNull()
    expect(must(await undoTaking(lead, input(), at(3)))).toEqual({ returned: 1 })
    expect([await heldBy(owner), await heldBy(lead)]).toEqual([[second], [first]])
    expect(await offered(11)).toEqual({ at: at(1).now(), count: 1 })
    expect(await offered(12)).toBeNull()
    expect(await undoTaking(lead, input(), at(12))).toEqual(gone)
  })

  it('gives back once, however often it is pressed', async () => {
    must(await take())
    const twice = await Promise.all([undoTaking(lead, input(), at(2)), undoTaking(lead, input(), at(2))])
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await heldBy(owner)).toEqual([first, second].sort())
    expect(await undoTaking(lead, input(), at(3))).toEqual(gone)
  })

  it('is refused where whoever had them has left', async () => {
    must(await take())
    must(await endWork(keel.here.lead, { staffId: owner.staffId }, at(2)))
    expect(await undoTaking(lead, input(), at(3))).toEqual(gone)
    expect(await heldBy(lead)).toEqual([first, second].sort())
  })

  it('is not what one case that was taken over by looking at it goes back by: that is undone on its own page', async () => {
    const { caseId } = await newCase(keel, keel.here)
    must(await giveToOwner(caseId))
    must(await takeOverCase(lead, { caseId, ownerId: owner.staffId }, at(2)))
    expect(await offered(3)).toBeNull()
    expect(await undoTaking(lead, input(), at(3))).toEqual(gone)
    const { timeline } = must(await viewCase(lead, { caseId }, at(3)))
    const row = timeline.findLast(({ event }) => event.type === 'taken-over')
    expect(row?.canUndo).toBe(true)
    must(await undoAct(lead, { caseId, eventId: row?.id }, at(4)))
    expect(await heldBy(owner)).toContain(caseId)
    expect((await told()).filter(([, id]) => id === caseId).map(([kind]) => kind)).toEqual(['given', 'given'])
    const [stored] = await keel.asOwner('SELECT first_look_at FROM triage_case WHERE id = $1', [caseId])
    expect(stored?.first_look_at).toBeNull()
  })

  it('takes as many statements for two cases as for eight', async () => {
    must(await take())
    const few = await captured(async () => must(await undoTaking(lead, input(), at(2))))
    const more = [first, second]
    for (let count = 0; count < 6; count += 1) more.push(await claimed())
    must(await take(3, more))
    const many = await captured(async () => must(await undoTaking(lead, input(), at(4))))
    expect(many.length).toBe(few.length)
  })
})
