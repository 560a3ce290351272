import { describe, expect, it } from 'vitest'
import { viewPasskeys } from '@/lib/operations/account/view-passkeys'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newWithCodes } from '@/tests/support/one-time-codes'
import { newWithPasskey } from '@/tests/support/passkeys'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

describe('viewPasskeys', () => {
  refusesOthers(keel, {
    operation: viewPasskeys,
    action: 'account.view',
    input: () => ({}),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('shows one’s own, and nothing that signs in', async () => {
    const { actor, passkeyId } = await newWithPasskey(keel, keel.here)
    await newWithPasskey(keel, keel.here)
    expect(must(await viewPasskeys(actor, {}, at(2)))).toEqual({
      passkeys: [{ id: passkeyId, name: 'Phone', addedAt: at(1).now(), lastUsedAt: null }],
      ...{ timeZone: 'America/Los_Angeles', asksCode: false, provesBy: 'password', place: 'open' },
    })
  })

  it('says whether a code is asked for before one is added', async () => {
    const { actor } = await newWithCodes(keel, keel.here)
    expect(must(await viewPasskeys(actor, {}, start))).toMatchObject({ passkeys: [], asksCode: true, place: 'open' })
  })
})
