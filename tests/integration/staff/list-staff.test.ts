import { describe, expect, it } from 'vitest'
import { endWork } from '@/lib/operations/staff/end-work'
import { listStaff } from '@/lib/operations/staff/list-staff'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { newInvited, newJoined, newSession } from '@/tests/support/staff-link'

const keel = testKeel()

describe('listStaff', () => {
  refusesOthers(keel, {
    operation: listStaff,
    action: 'staff.list',
    input: () => ({}),
    roles: ['lead'],
    elsewhere: null,
  })

  it('tells who works here, who was asked to and who has left, and of no other clinic', async () => {
    const [invited, joined, left] = [
      await newInvited(keel.here),
      await newJoined(keel, keel.here),
      await newJoined(keel, keel.here),
    ]
    await newSession(keel.here, joined.staffId)
    must(await endWork(keel.here.lead, { staffId: left.staffId }, at(2)))
    const list = async (minutes: number) => must(await listStaff(keel.here.lead, {}, at(minutes))).staff
    const staff = await list(3)
    const standing = (id: string) => staff.find((each) => each.id === id)?.standing
    expect([invited, joined, left].map(({ staffId }) => standing(staffId))).toEqual(['invited', 'working', 'left'])
    expect(staff.at(-1)?.id).toBe(left.staffId)
    expect(staff.find(({ id }) => id === joined.staffId)?.seenAt).toEqual(at(0).now())
    expect(staff.filter(({ isMe }) => isMe).map(({ id }) => id)).toEqual([keel.here.lead.staffId])
    expect(staff.map(({ id }) => id)).not.toContain(keel.there.lead.staffId)
    const later = await list(8 * 24 * 60)
    expect(later.find(({ id }) => id === invited.staffId)?.standing).toBe('link-ended')
  })
})
