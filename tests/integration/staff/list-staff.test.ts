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

  it('says of nobody that they were never here once sign-ins go', async () => {
    const [invited, joined] = [await newInvited(keel.there), await newJoined(keel, keel.there)]
    const never = async () => {
      const { staff } = must(await listStaff(keel.there.lead, {}, at(3)))
      return [invited, joined].map(({ staffId }) => staff.find(({ id }) => id === staffId)?.isNeverSeen)
    }
    expect(await never()).toEqual([true, true])
    await keel.asOwner(
      `INSERT INTO retention (clinic_id, kind, period, is_on, said_at, said_by, ran_at)
      VALUES ($1, 'sign-ins', 90, true, now(), $2, now())`,
      [keel.there.id, keel.there.lead.staffId],
    )
    expect(await never()).toEqual([true, false])
  })
})
