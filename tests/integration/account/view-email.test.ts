import { describe, expect, it } from 'vitest'
import { viewEmail } from '@/lib/operations/account/view-email'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { testMailServer } from '@/tests/support/mail-server'
import { newWithCodes } from '@/tests/support/one-time-codes'
import { newAsking } from '@/tests/support/own-email'
import { refusesOthers } from '@/tests/support/refusals'

testMailServer()
const keel = testKeel()

describe('viewEmail', () => {
  refusesOthers(keel, {
    operation: viewEmail,
    action: 'account.view',
    input: () => ({}),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('shows the address that is theirs, and the one that waits, for a day', async () => {
    const { actor, email, newEmail } = await newAsking(keel, keel.here)
    const until = at(2 + 24 * 60).now()
    const seen = must(await viewEmail(actor, {}, at(3)))
    expect(seen).toMatchObject({ email, asksCode: false, canSend: true, waiting: { email: newEmail, until } })
    expect(must(await viewEmail(actor, {}, at(2 + 24 * 60)))).toMatchObject({ email, waiting: null })
  })

  it('says that a code is asked of whoever has codes', async () => {
    const { actor, email } = await newWithCodes(keel, keel.here)
    expect(must(await viewEmail(actor, {}, at(3)))).toMatchObject({ email, asksCode: true, waiting: null })
  })
})
