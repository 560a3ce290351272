import { beforeAll, describe, expect, it } from 'vitest'
import { renamePasskey } from '@/lib/operations/account/rename-passkey'
import { viewPasskeys } from '@/lib/operations/account/view-passkeys'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newWithPasskey } from '@/tests/support/passkeys'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let someone: Awaited<ReturnType<typeof newWithPasskey>>

beforeAll(async () => {
  someone = await newWithPasskey(keel, keel.here)
})

describe('renamePasskey', () => {
  refusesOthers(keel, {
    operation: renamePasskey,
    action: 'account.change',
    input: () => ({ passkeyId: someone.passkeyId, name: 'Tablet' }),
    roles: ['reception', 'clinician', 'lead'],
    ownedBy: () => someone.actor,
  })

  it('is for its own person, and does nothing at a second tap', async () => {
    const { actor, staffId, passkeyId } = someone
    const rename = (by = actor) => renamePasskey(by, { passkeyId, name: 'Blue key' }, at(2))
    expect(await rename(keel.here.lead)).toMatchObject({ code: 'not-found' })
    const { audit } = await keel.recorded(() => rename())
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'staff.passkey-changed', staffId, passkeyId, change: 'renamed' },
    ])
    expect((await keel.recorded(() => rename())).audit).toEqual([])
    expect(must(await viewPasskeys(actor, {}, at(2))).passkeys).toMatchObject([{ id: passkeyId, name: 'Blue key' }])
  })

  it('wants a name', async () => {
    const { actor, passkeyId } = someone
    for (const [name, code] of [
      ['  ', 'field-missing'],
      ['x'.repeat(61), 'text-too-long'],
    ]) {
      expect(await renamePasskey(actor, { passkeyId, name }, at(2))).toMatchObject({ fields: { name: { code } } })
    }
  })
})
