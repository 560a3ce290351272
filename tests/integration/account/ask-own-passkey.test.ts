import { describe, expect, it } from 'vitest'
import { askOwnPasskey } from '@/lib/operations/account/ask-own-passkey'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newSignedIn } from '@/tests/support/passkeys'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

describe('askOwnPasskey', () => {
  refusesOthers(keel, {
    operation: askOwnPasskey,
    action: 'account.change',
    input: () => ({}),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('asks for a passkey that recognizes its person, each time for something else', async () => {
    const { actor } = await newSignedIn(keel, keel.here)
    const [first, second] = [must(await askOwnPasskey(actor, {}, at(1))), must(await askOwnPasskey(actor, {}, at(1)))]
    expect(first).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
    expect(second).not.toEqual(first)
  })
})
