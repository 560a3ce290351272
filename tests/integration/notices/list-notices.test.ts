import { beforeEach, describe, expect, it } from 'vitest'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { takeOverCase } from '@/lib/operations/cases/take-over-case'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import type { StaffActor } from '@/lib/access/actor'

const keel = testKeel()
let owner: StaffActor

const lose = async (minutes: number) => {
  const { caseId } = await newCase(keel, keel.here)
  must(await claimCase(owner, { caseId }, start))
  must(await takeOverCase(keel.here.clinician, { caseId, ownerId: owner.staffId }, at(minutes)))
  return caseId
}
const list = async (who: StaffActor) => must(await listNotices(who, {}, start)).notices

beforeEach(async () => {
  owner = await newStaff(keel.here.id, 'clinician', 'Dr. Owner')
})

describe('listNotices', () => {
  refusesOthers(keel, {
    operation: listNotices,
    action: 'notice.list',
    input: () => ({}),
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('tells each person their own, oldest first, with who and whose case', async () => {
    const cases = [await lose(2), await lose(1)]
    const notices = await list(owner)
    expect(notices.map(({ caseId }) => caseId)).toEqual(cases.reverse())
    expect(notices[0]).toMatchObject({ by: keel.here.clinician.name, patient: 'Alex Rivera', at: at(1).now() })
    expect(await list(keel.here.colleague)).toEqual([])
    expect(await list(keel.there.clinician)).toEqual([])
  })

  it('shows five at a time', async () => {
    for (const minutes of [1, 2, 3, 4, 5, 6]) await lose(minutes)
    expect((await list(owner)).map(({ at: when }) => when)).toEqual([1, 2, 3, 4, 5].map((minutes) => at(minutes).now()))
  })
})
