import { describe, expect, it } from 'vitest'
import { beginPasskey } from '@/lib/operations/account/begin-passkey'
import { changePassword } from '@/lib/operations/account/change-password'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { appCode, newWithCodes, wrongCode } from '@/tests/support/one-time-codes'
import { newSignedIn, newWithPasskey } from '@/tests/support/passkeys'
import { refusesOthers } from '@/tests/support/refusals'
import { soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
const input = { name: 'Phone', current: soundPassword, code: '' }
const wrong = (field: string, code: string) => ({ code: 'invalid', fields: { [field]: { code } } })

describe('beginPasskey', () => {
  refusesOthers(keel, {
    operation: beginPasskey,
    action: 'account.change',
    input: () => input,
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('asks the device for a passkey that is found without an address and recognizes its person', async () => {
    const { actor, email } = await newSignedIn(keel, keel.here)
    const asked = must(await beginPasskey(actor, input, at(1)))
    expect(asked).toMatchObject({
      rp: { id: 'localhost' },
      user: { name: email },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [],
    })
    const again = must(await beginPasskey(actor, input, at(1)))
    expect(again.challenge).not.toBe(asked.challenge)
    const kept = await keel.asOwner('SELECT c::text AS row FROM passkey_challenge c')
    for (const { row } of kept) expect(String(row)).not.toContain(asked.challenge)
  })

  it('names those that there are, so that one device does not hold two', async () => {
    const { actor, device } = await newWithPasskey(keel, keel.here)
    const asked = must(await beginPasskey(actor, input, at(2)))
    expect(asked.excludeCredentials).toMatchObject([{ id: device.id, transports: ['internal'] }])
  })

  it('needs the password, and a code of whoever has codes', async () => {
    const { actor, key } = await newWithCodes(keel, keel.here)
    const begin = (more: object) => beginPasskey(actor, { ...input, ...more }, at(3))
    const code = appCode(key, at(3).now())
    expect(await begin({ current: 'not this one', code })).toMatchObject(wrong('current', 'password-wrong'))
    expect(await begin({})).toMatchObject(wrong('code', 'code-wrong'))
    expect(await begin({ code: wrongCode(key, at(3).now()) })).toMatchObject(wrong('code', 'code-wrong'))
    expect(await begin({ name: ' ', code })).toMatchObject(wrong('name', 'field-missing'))
    must(await begin({ code }))
    expect(await begin({ code })).toMatchObject(wrong('code', 'code-wrong'))
  })

  it('writes down a recovery code that was used for it', async () => {
    const { actor, recovery, staffId } = await newWithCodes(keel, keel.here)
    const { audit } = await keel.recorded(() => beginPasskey(actor, { ...input, code: recovery[0] }, at(3)))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'staff.codes-changed', staffId, change: 'recovery-used' }])
  })

  it('ends guessing after ten tries', async () => {
    const { actor } = await newSignedIn(keel, keel.here)
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await beginPasskey(actor, { ...input, current: 'a guess' }, at(1))).ok).toBe(false)
    }
    expect(await beginPasskey(actor, input, at(1))).toEqual({ ok: false, code: 'too-often' })
    // The same password, so the same guesses.
    const changing = { current: 'a guess', password: 'quiet otters fold maps' }
    expect(await changePassword(actor, changing, at(1))).toEqual({ ok: false, code: 'too-often' })
  })

  it('is for ten at most', async () => {
    const { actor, passkeyId } = await newWithPasskey(keel, keel.here)
    await keel.asOwner(
      `INSERT INTO passkey SELECT p.clinic_id, overlay(gen_random_uuid()::text placing '7' from 15)::uuid, p.staff_id,
         p.credential_id || n, p.public_key, 0, '{}', p.name, p.added_at
         FROM passkey p, generate_series(1, 9) n WHERE p.id = $1`,
      [passkeyId],
    )
    expect(await beginPasskey(actor, input, at(2))).toEqual({ ok: false, code: 'passkeys-enough' })
  })
})
