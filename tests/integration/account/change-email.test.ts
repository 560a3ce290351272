import { describe, expect, it } from 'vitest'
import { changeEmail } from '@/lib/operations/account/change-email'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { appCode, newWithCodes, wrongCode } from '@/tests/support/one-time-codes'
import { emailTokensOf, newAddress, newAsking } from '@/tests/support/own-email'
import { newSignedIn } from '@/tests/support/passkeys'
import { refusesOthers } from '@/tests/support/refusals'
import { soundPassword } from '@/tests/support/staff-link'

testMailServer()
const keel = testKeel()
const asked = (changes: object = {}) => ({ email: newAddress(), current: soundPassword, code: '', ...changes })
const wrong = (field: string, code: string) => ({ ok: false, code: 'invalid', fields: { [field]: { code } } })
const rows = (staffId: string) =>
  keel.asOwner('SELECT c::text AS row, ended_at FROM email_change c WHERE staff_id = $1', [staffId])

describe('changeEmail', () => {
  refusesOthers(keel, {
    operation: changeEmail,
    action: 'account.change',
    input: () => asked(),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('writes to the new address and tells the old one, and changes nothing yet', async () => {
    const { actor, staffId, email } = await newSignedIn(keel, keel.here)
    const input = asked()
    const { audit } = await keel.recorded(() => changeEmail(actor, input, at(2)))
    const [toNew, toOld] = (await messagesOf(keel, staffId)).slice(-2)
    expect([toNew, toOld]).toMatchObject([
      { kind: 'email-confirm', address: input.email },
      { kind: 'email-asked', address: email },
    ])
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'staff.email-changed', staffId, change: 'asked' },
      { type: 'message.queued', messageId: toNew?.['id'] },
      { type: 'message.queued', messageId: toOld?.['id'] },
    ])
    const [person] = await keel.asOwner('SELECT email FROM staff WHERE id = $1', [staffId])
    expect(person?.['email']).toBe(email)
    const tokens = await emailTokensOf(keel, staffId)
    const kept = String((await rows(staffId))[0]?.['row'])
    for (const token of Object.values(tokens)) expect(kept).not.toContain(token)
  })

  it('needs the password, and a code of whoever has codes', async () => {
    const { actor, key } = await newWithCodes(keel, keel.here)
    const ask = (changes: object) => changeEmail(actor, asked(changes), at(3))
    const code = appCode(key, at(3).now())
    expect(await ask({ current: 'not this one', code })).toEqual(wrong('current', 'password-wrong'))
    expect(await ask({})).toEqual(wrong('code', 'code-wrong'))
    expect(await ask({ code: wrongCode(key, at(3).now()) })).toEqual(wrong('code', 'code-wrong'))
    must(await ask({ code }))
    expect(await ask({ code })).toEqual(wrong('code', 'code-wrong'))
  })

  it('takes what can be an address, without regard to capitals, and no other than one’s own', async () => {
    const { actor, email, staffId } = await newSignedIn(keel, keel.here)
    const ask = (typed: string) => changeEmail(actor, asked({ email: typed }), at(2))
    const long = `${'a'.repeat(300)}@mail.example`
    for (const typed of [
      '',
      'noor',
      'no\r\nor@mail.example',
      'noor@mail.example\r\nBcc: x@y.example',
      'noör@mail.example',
      '\0@mail.example',
    ]) {
      expect(await ask(typed)).toEqual(wrong('email', 'email-not-valid'))
    }
    expect((await ask(long)).ok).toBe(false)
    expect(await ask(email.toUpperCase())).toEqual(wrong('email', 'email-same'))
    must(await ask('Noor+Keel@Mail.Example'))
    expect((await messagesOf(keel, staffId)).map(({ address }) => address)).toContain('noor+keel@mail.example')
  })

  it('answers the same for an address that is somebody’s, here or elsewhere', async () => {
    const [here, there] = [await newSignedIn(keel, keel.here), await newSignedIn(keel, keel.there)]
    const { actor, staffId } = await newSignedIn(keel, keel.here)
    for (const email of [here.email, there.email, newAddress()]) {
      expect(await changeEmail(actor, asked({ email }), at(2))).toEqual({ ok: true, value: null })
    }
    const kinds = (await messagesOf(keel, staffId)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'email-confirm')).toHaveLength(3)
  })

  it('ends the one that waited, of two at once too', async () => {
    const { actor, staffId } = await newAsking(keel, keel.here)
    const results = await Promise.all([1, 2, 3].map(() => changeEmail(actor, asked(), at(3))))
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true])
    const open = (await rows(staffId)).filter((row) => row['ended_at'] === null)
    expect(open).toHaveLength(1)
  })

  it('fills no mailbox: five in a quarter of an hour', async () => {
    const { actor } = await newSignedIn(keel, keel.here)
    for (let tries = 0; tries < 5; tries += 1) must(await changeEmail(actor, asked(), at(2)))
    expect(await changeEmail(actor, asked(), at(2))).toEqual({ ok: false, code: 'too-often' })
  })

  it('ends guessing after ten tries', async () => {
    const { actor } = await newSignedIn(keel, keel.here)
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await changeEmail(actor, asked({ current: 'a guess' }), at(2))).ok).toBe(false)
    }
    expect(await changeEmail(actor, asked(), at(2))).toEqual({ ok: false, code: 'too-often' })
  })
})
