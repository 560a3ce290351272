import { beforeAll, describe, expect, it } from 'vitest'
import { removePasskey } from '@/lib/operations/account/remove-passkey'
import { viewPasskeys } from '@/lib/operations/account/view-passkeys'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { lastTold } from '@/tests/support/mail'
import { newWithPasskey } from '@/tests/support/passkeys'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let someone: Awaited<ReturnType<typeof newWithPasskey>>

beforeAll(async () => {
  someone = await newWithPasskey(keel, keel.here)
})

describe('removePasskey', () => {
  refusesOthers(keel, {
    operation: removePasskey,
    action: 'account.change',
    input: () => ({ passkeyId: someone.passkeyId }),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: 'nothing',
    ownedBy: () => someone.actor,
  })

  it('removes one’s own, once', async () => {
    const { actor, staffId, email, passkeyId } = await newWithPasskey(keel, keel.here)
    const remove = () => removePasskey(actor, { passkeyId }, at(2))
    const { audit } = await keel.recorded(remove)
    const { event: told, ...mail } = await lastTold(keel, staffId)
    expect(mail).toEqual({ kind: 'passkey-removed', address: email })
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'staff.passkey-changed', staffId, passkeyId, change: 'removed' },
      told,
    ])
    expect((await keel.recorded(remove)).audit).toEqual([])
    expect(must(await viewPasskeys(actor, {}, at(2))).passkeys).toEqual([])
  })

  it('leaves a colleague’s, and one of another clinic, where it is', async () => {
    const { actor } = await newWithPasskey(keel, keel.here)
    for (const clinic of [keel.here, keel.there]) {
      const other = await newWithPasskey(keel, clinic)
      must(await removePasskey(actor, { passkeyId: other.passkeyId }, at(2)))
      expect(must(await viewPasskeys(other.actor, {}, at(2))).passkeys).toHaveLength(1)
    }
  })
})
