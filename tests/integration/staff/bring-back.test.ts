import { describe, expect, it } from 'vitest'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { bringBack } from '@/lib/operations/staff/bring-back'
import { endWork } from '@/lib/operations/staff/end-work'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { newJoined, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()

describe('bringBack', () => {
  refusesOthers(keel, {
    operation: bringBack,
    action: 'staff.change',
    input: () => ({ staffId: keel.here.colleague.staffId }),
    roles: ['lead'],
  })

  it('lets somebody who left sign in again with the password they had, once', async () => {
    const { staffId, email } = await newJoined(keel, keel.here)
    must(await endWork(keel.here.lead, { staffId }, at(2)))
    const back = () => bringBack(keel.here.lead, { staffId }, at(3))
    const { audit } = await keel.recorded(back)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'staff.came-back', staffId }])
    must(await identifyStaff({ email, password: soundPassword }, at(4)))
    expect((await keel.recorded(back)).audit).toEqual([])
  })
})
