import { expect, test } from 'vitest'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { takeOverCase } from '@/lib/operations/cases/take-over-case'
import { viewCase } from '@/lib/operations/cases/view-case'
import { changeRole } from '@/lib/operations/staff/change-role'
import { endWork } from '@/lib/operations/staff/end-work'
import { isDatabaseUnavailable } from '@/lib/operations/unavailable'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'
import { newJoined } from '@/tests/support/staff-link'

const keel = testKeel()

/** A colleague as a request knows them that began before a lead took what they may do. */
const colleague = async () => {
  const { staffId, name } = await newJoined(keel, keel.here)
  return { ...keel.here.colleague, staffId, name }
}
const toTheDesk = (staffId: string) => changeRole(keel.here.lead, { staffId, role: 'reception' }, at(1))
const toLeave = (staffId: string) => endWork(keel.here.lead, { staffId }, at(1))
const ownerOf = async (caseId: string) => must(await viewCase(keel.here.clinician, { caseId }, at(2))).standing.owner

test.each([
  ['goes to the front desk', toTheDesk],
  ['leaves', toLeave],
])('no case goes to whoever %s while they take it', async (_, ends) => {
  const [mine, theirs] = [await newCase(keel, keel.here), await newCase(keel, keel.here)]
  must(await claimCase(keel.here.clinician, { caseId: theirs.caseId }, start))
  const actor = await colleague()
  expect(await ends(actor.staffId)).toMatchObject({ ok: true })
  const { value, timeline, audit } = await keel.recorded(() =>
    Promise.allSettled([
      claimCase(actor, { caseId: mine.caseId }, at(1)),
      takeOverCase(actor, { caseId: theirs.caseId, ownerId: keel.here.clinician.staffId }, at(1)),
    ]),
  )
  expect(value.map((each) => each.status === 'rejected' && isDatabaseUnavailable(each.reason))).toEqual([true, true])
  expect([timeline, audit]).toEqual([[], []])
  expect(await ownerOf(mine.caseId)).toBeNull()
  expect(await ownerOf(theirs.caseId)).toMatchObject({ isMe: true })
})

test('whichever of the two comes first, the case is nobody’s in the end', async () => {
  for (let time = 0; time < 8; time += 1) {
    const [actor, { caseId }] = [await colleague(), await newCase(keel, keel.here)]
    await Promise.allSettled([claimCase(actor, { caseId }, at(1)), toTheDesk(actor.staffId)])
    expect(await ownerOf(caseId)).toBeNull()
  }
})
