import { expect, test } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { giveCase } from '@/lib/operations/cases/give-case'
import { giveList } from '@/lib/operations/cases/give-list'
import { takeOverCase } from '@/lib/operations/cases/take-over-case'
import { undoAct } from '@/lib/operations/cases/undo-act'
import { viewCase } from '@/lib/operations/cases/view-case'
import { endWork } from '@/lib/operations/staff/end-work'
import type { Result } from '@/lib/result'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'

const keel = testKeel()

interface Meeting {
  readonly owner: StaffActor
  readonly other: StaffActor
  readonly caseIds: readonly string[]
}

const times = 6

/** Somebody with five cases in hand, and a colleague: as often as one of two was given up before. */
async function meeting(): Promise<Meeting> {
  const owner = await newStaff(keel.here.id, 'clinician', 'Dr. Owner')
  const other = await newStaff(keel.here.id, 'clinician', 'Dr. Other')
  const caseIds: string[] = []
  for (let count = 0; count < 5; count += 1) {
    const { caseId } = await newCase(keel, keel.here)
    must(await claimCase(owner, { caseId }, start))
    caseIds.push(caseId)
  }
  return { owner, other, caseIds }
}

type Act = (met: Meeting, caseId: string) => Promise<Result<unknown>>
const give: Act = ({ owner, other }, caseId) =>
  giveCase(owner, { caseId, revision: 1, toId: other.staffId, words: '' }, at(1))
const takeOver: Act = ({ owner, other }, caseId) => takeOverCase(other, { caseId, ownerId: owner.staffId }, at(1))
const wholeList = ({ owner, other }: Meeting) =>
  giveList(keel.here.lead, { fromId: owner.staffId, toId: other.staffId, words: '', which: 'all', caseIds: [] }, at(1))
const leaves = ({ owner }: Meeting) => endWork(keel.here.lead, { staffId: owner.staffId }, at(1))

const ownersOf = async ({ caseIds }: Meeting) => {
  const rows = await keel.asOwner('SELECT owner_id FROM triage_case WHERE id = ANY ($1)', [caseIds])
  return rows.map(({ owner_id }) => owner_id)
}

test.each([
  ['given', 'the list goes to the same colleague', give, wholeList],
  ['given', 'its owner leaves', give, leaves],
  ['taken over', 'the list goes to the same colleague', takeOver, wholeList],
  ['taken over', 'its owner leaves', takeOver, leaves],
] as const)('a case is %s as %s: neither of the two is given up', { timeout: 60_000 }, async (_what, _as, act, all) => {
  for (let time = 0; time < times; time += 1) {
    const met = await meeting()
    const [one, whole] = await Promise.all([Promise.all(met.caseIds.map(async (caseId) => act(met, caseId))), all(met)])
    // What came first is what the other finds: a case that is elsewhere, or a list that has become empty.
    const codes = [...one, whole].flatMap((each) => (each.ok ? [] : [each.code]))
    for (const code of codes) {
      expect(['case-changed', 'case-not-claimed', 'case-taken', 'case-yours-already', 'cases-gone']).toContain(code)
    }
    expect(await ownersOf(met)).not.toContain(met.owner.staffId)
  }
})

test('a gift is undone as whoever has it now leaves: neither of the two is given up', { timeout: 60_000 }, async () => {
  for (let time = 0; time < times; time += 1) {
    const met = await meeting()
    for (const caseId of met.caseIds) must(await give(met, caseId))
    const undo = async (caseId: string) => {
      const { timeline } = must(await viewCase(met.owner, { caseId }, at(2)))
      return timeline.at(-1)?.id
    }
    const eventIds = await Promise.all(met.caseIds.map(undo))
    const [left, ...undone] = await Promise.all([
      endWork(keel.here.lead, { staffId: met.other.staffId }, at(3)),
      ...met.caseIds.map(async (caseId, index) => undoAct(met.owner, { caseId, eventId: eventIds[index] }, at(3))),
    ])
    expect(left.ok).toBe(true)
    for (const each of undone) if (!each.ok) expect(each.code).toBe('undo-changed-since')
    expect(await ownersOf(met)).not.toContain(met.other.staffId)
  }
})
