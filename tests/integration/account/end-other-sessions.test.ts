import { describe, expect, it } from 'vitest'
import { actorOf } from '@/lib/auth/session'
import { endOtherSessions } from '@/lib/operations/account/end-other-sessions'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { newSession } from '@/tests/support/staff-link'

const keel = testKeel()

describe('endOtherSessions', () => {
  refusesOthers(keel, {
    operation: endOtherSessions,
    action: 'account.change',
    input: () => ({}),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('signs one out everywhere else, nobody besides, and records how many', async () => {
    const { colleague, clinician } = keel.here
    const mine = await newSession(keel.here, colleague.staffId)
    const others = [await newSession(keel.here, colleague.staffId), await newSession(keel.here, colleague.staffId)]
    const hers = await newSession(keel.here, clinician.staffId)
    const end = () => endOtherSessions({ ...colleague, sessionId: mine }, {}, at(1))
    const { audit } = await keel.recorded(end)
    const ended = { type: 'staff.sessions-ended', staffId: colleague.staffId, sessions: 2 }
    expect(audit.map(({ event }) => event)).toEqual([ended])
    const isIn = async (sessionId: string) =>
      (await actorOf({ clinicId: keel.here.id, sessionId }, at(2).now())) !== null
    expect(await Promise.all([mine, hers, ...others].map(isIn))).toEqual([true, true, false, false])
    expect((await keel.recorded(end)).audit).toEqual([])
  })
})
