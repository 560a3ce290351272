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

  it('hands out the oldest first, of very many fifty, and says how many come after them', async () => {
    for (const minutes of [1, 2, 3, 4, 5, 6]) await lose(minutes)
    const six = [1, 2, 3, 4, 5, 6]
    expect((await list(owner)).map(({ at: when }) => when)).toEqual(six.map((minutes) => at(minutes).now()))
    await keel.asOwner(
      `INSERT INTO staff_notice (clinic_id, id, staff_id, by_staff_id, case_id, kind, at)
        SELECT clinic_id, gen_random_uuid(), staff_id, by_staff_id, case_id, kind, at + interval '1 hour'
          FROM staff_notice, generate_series(1, 50) WHERE staff_id = $1 AND at = $2`,
      [owner.staffId, at(6).now()],
    )
    expect(must(await listNotices(owner, {}, at(9)))).toMatchObject({ notices: { length: 50 }, more: 6 })
  })
})
