import { describe, expect, it } from 'vitest'
import { addPasskey } from '@/lib/operations/account/add-passkey'
import { viewPasskeys } from '@/lib/operations/account/view-passkeys'
import { must } from '@/prisma/sample/live-story'
import { Authenticator } from '@/tests/support/authenticator'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { lastTold } from '@/tests/support/mail'
import { askedFor, askedToMake, newSignedIn, newWithPasskey } from '@/tests/support/passkeys'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const notAdded = { ok: false, code: 'passkey-not-added' }
const strange = new Authenticator('0193a6c0-0000-7000-8000-000000000009').made({ challenge: 'c3RyYW5nZQ' })

const someone = async () => {
  const person = await newSignedIn(keel, keel.here)
  const device = new Authenticator(person.staffId)
  const add = (response: string, minutes = 1) => addPasskey(person.actor, { name: 'Phone', response }, at(minutes))
  return { ...person, device, add, asked: await askedToMake(person.actor) }
}

describe('addPasskey', () => {
  refusesOthers(keel, {
    operation: addPasskey,
    action: 'account.change',
    input: () => ({ name: 'Phone', response: strange }),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('keeps the public half of what was asked for, and says so in the log', async () => {
    const { actor, staffId, email, device, add, asked } = await someone()
    const { audit } = await keel.recorded(() => add(device.made(asked)))
    const { event: told, ...mail } = await lastTold(keel, staffId)
    expect(mail).toEqual({ kind: 'passkey-added', address: email })
    expect(audit.map(({ event }) => event)).toMatchObject([
      { type: 'staff.passkey-changed', staffId, change: 'added' },
      told,
    ])
    const { passkeys } = must(await viewPasskeys(actor, {}, at(1)))
    expect(passkeys).toMatchObject([{ name: 'Phone', addedAt: at(1).now(), lastUsedAt: null }])
  })

  it('takes each challenge once, also of two at once', async () => {
    const { device, add, asked } = await someone()
    const other = new Authenticator(device.staffId)
    const both = await Promise.all([add(device.made(asked)), add(other.made(asked))])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await add(new Authenticator(device.staffId).made(asked))).toEqual(notAdded)
  })

  it('takes none of another session, of the door, from too long ago, or of its own making', async () => {
    const { device, add, asked } = await someone()
    const { asked: others } = await someone()
    const door = await askedFor(1)
    for (const challenge of [others.challenge, door.challenge, 'bWFkZSB1cA', '']) {
      expect(await add(device.made({ challenge }))).toEqual(notAdded)
    }
    expect(await add(device.made(asked), 7)).toEqual(notAdded)
    must(await add(device.made(asked), 5))
  })

  it('takes none that was made elsewhere or without knowing its person', async () => {
    const { device, add, asked } = await someone()
    for (const lie of [{ origin: 'https://localhost.example' }, { rpId: 'localhost.example' }, { isVerified: false }]) {
      expect(await add(device.made({ ...asked, ...lie }))).toEqual(notAdded)
    }
    must(await add(device.made(asked)))
  })

  it('takes what vouches for itself, if that is signed by the passkey', async () => {
    const { device, add, asked } = await someone()
    const other = JSON.parse(new Authenticator(device.staffId).madeBySelf(asked)) as { response: object }
    const made = JSON.parse(device.madeBySelf({ challenge: 'bWFkZSB1cA' })) as { response: object }
    const { clientDataJSON } = other.response as { readonly clientDataJSON: string }
    expect(await add(JSON.stringify({ ...made, response: { ...made.response, clientDataJSON } }))).toEqual(notAdded)
    must(await add(device.madeBySelf(asked)))
  })

  it('asks no maker: what brings a certificate is refused', async () => {
    const { device, add, asked } = await someone()
    // A map of one key, "x5c", and an empty list.
    const attStmt = Buffer.from([0xa1, 0x63, ...Buffer.from('x5c'), 0x80])
    for (const fmt of ['packed', 'tpm', 'android-key', 'fido-u2f', 'apple', 'android-safetynet']) {
      expect(await add(device.made(asked, { fmt, attStmt }))).toEqual(notAdded)
    }
  })

  it('takes none that is somebody’s already, here or elsewhere', async () => {
    const { add, actor, asked } = await someone()
    for (const clinic of [keel.here, keel.there]) {
      const { device } = await newWithPasskey(keel, clinic)
      expect(await add(device.made(asked))).toEqual(notAdded)
    }
    expect(must(await viewPasskeys(actor, {}, at(1))).passkeys).toEqual([])
  })

  it('refuses what no device says', async () => {
    const { add, actor } = await someone()
    for (const response of ['', '{', '[]', 'null', '{"id":"\0"}', 'x'.repeat(30_000)]) {
      expect(await add(response)).toMatchObject({ code: 'invalid' })
    }
    for (const attestationObject of ['AA', '_w', 'o2NmbXQ', 'oA']) {
      const response = JSON.parse(strange) as { response: object }
      const asked = await askedToMake(actor)
      const clientDataJSON = Buffer.from(JSON.stringify({ ...asked, type: 'webauthn.create' })).toString('base64url')
      const broken = { ...response, response: { ...response.response, attestationObject, clientDataJSON } }
      expect(await add(JSON.stringify(broken))).toEqual(notAdded)
    }
  })
})
