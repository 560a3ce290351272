import { describe, expect, it } from 'vitest'
import { viewCodes } from '@/lib/operations/account/view-codes'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newWithCodes } from '@/tests/support/one-time-codes'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

describe('viewCodes', () => {
  refusesOthers(keel, {
    operation: viewCodes,
    action: 'account.view',
    input: () => ({}),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('gives an app the same key for as long as it has not shown a code, and writes nothing', async () => {
    const contents = await keel.contents()
    const [first, second] = [await viewCodes(keel.here.lead, {}, at(1)), await viewCodes(keel.here.lead, {}, at(2))]
    expect(first).toEqual(second)
    const { setUp, setUpAt } = must(first)
    expect(setUpAt).toBeNull()
    expect(setUp.uri).toContain(`secret=${setUp.key.replaceAll(' ', '')}`)
    expect(setUp.uri).toMatch(/^otpauth:\/\/totp\/Keel/)
    expect(await keel.contents()).toEqual(contents)
    const { setUp: others } = must(await viewCodes(keel.here.clinician, {}, at(1)))
    expect(others.key).not.toBe(setUp.key)
  })

  it('never shows the key that makes the codes of now', async () => {
    const { actor, key } = await newWithCodes(keel, keel.here)
    const seen = must(await viewCodes(actor, {}, at(3)))
    expect(seen).toMatchObject({ setUpAt: at(2).now(), recoveryLeft: 10, isRequired: false })
    expect(seen.setUp.key).not.toBe(key)
  })
})
