import { describe, expect, it } from 'vitest'
import { viewAccount } from '@/lib/operations/account/view-account'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { newJoined, newSession } from '@/tests/support/staff-link'

const keel = testKeel()

describe('viewAccount', () => {
  refusesOthers(keel, {
    operation: viewAccount,
    action: 'account.view',
    input: () => ({}),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('shows one’s own account, and on how many other devices it is open', async () => {
    const { staffId, name, email } = await newJoined(keel, keel.here)
    const [sessionId] = [await newSession(keel.here, staffId), await newSession(keel.here, staffId)]
    const actor = { ...keel.here.clinician, staffId, sessionId }
    const codes = { setUpAt: null, recoveryLeft: 0, isRequired: false }
    const account = { name, email, role: 'clinician', timeZone: 'America/Los_Angeles', codes }
    expect(must(await viewAccount(actor, {}, start))).toEqual({ ...account, elsewhere: 1 })
    expect(must(await viewAccount(actor, {}, at(61)))).toEqual({ ...account, elsewhere: 0 })
  })
})
