import { beforeAll, describe, expect, it } from 'vitest'
import { actorOf } from '@/lib/auth/session'
import { endSession } from '@/lib/operations/account/end-session'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { newSession } from '@/tests/support/staff-link'

const keel = testKeel()
const isIn = async (sessionId: string) => (await actorOf({ clinicId: keel.here.id, sessionId }, at(2).now())) !== null

let sessionId: string

beforeAll(async () => {
  sessionId = await newSession(keel.here, keel.here.colleague.staffId)
})

describe('endSession', () => {
  refusesOthers(keel, {
    operation: endSession,
    action: 'account.change',
    input: () => ({ sessionId }),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: 'nothing',
    ownedBy: () => keel.here.colleague,
  })

  it('signs one out of that device and of no other, once', async () => {
    const { colleague } = keel.here
    const [mine, phone] = [
      await newSession(keel.here, colleague.staffId),
      await newSession(keel.here, colleague.staffId),
    ]
    const end = () => endSession({ ...colleague, sessionId: mine }, { sessionId: phone }, at(1))
    const { audit } = await keel.recorded(end)
    const ended = { type: 'staff.sessions-ended', staffId: colleague.staffId, sessions: 1 }
    expect(audit.map(({ event }) => event)).toEqual([ended])
    expect([await isIn(mine), await isIn(phone)]).toEqual([true, false])
    expect((await keel.recorded(end)).audit).toEqual([])
  })

  it('ends nobody else’s', async () => {
    const theirs = await newSession(keel.here, keel.here.clinician.staffId)
    const { value, audit } = await keel.recorded(() => endSession(keel.here.lead, { sessionId: theirs }, at(1)))
    expect([value, audit, await isIn(theirs)]).toEqual([{ ok: true, value: null }, [], true])
  })
})
