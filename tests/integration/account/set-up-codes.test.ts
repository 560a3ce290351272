import { describe, expect, it } from 'vitest'
import { confirmSession } from '@/lib/operations/account/confirm-session'
import { setUpCodes } from '@/lib/operations/account/set-up-codes'
import { viewCodes } from '@/lib/operations/account/view-codes'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { lastTold } from '@/tests/support/mail'
import { appCode, keyOf, newWithCodes, setUp, wrongCode } from '@/tests/support/one-time-codes'
import { newByPasskeyAlone, newSignedIn, proofOf } from '@/tests/support/passkeys'
import { refusesOthers } from '@/tests/support/refusals'
import { newAskedLead, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
const codeWrong = (field: string) => ({ code: 'invalid', fields: { [field]: { code: 'code-wrong' } } })

describe('setUpCodes', () => {
  refusesOthers(keel, {
    operation: setUpCodes,
    action: 'account.change',
    input: () => ({ code: '123456', current: soundPassword }),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('takes the first code of an app, hands out ten recovery codes, and keeps neither key nor code', async () => {
    const { actor } = await newSignedIn(keel, keel.here)
    const { value, audit } = await keel.recorded(() => setUp(actor, 1))
    expect(new Set(value.recovery).size).toBe(10)
    expect(value.recovery.every((code) => /^\d{5} \d{5}$/.test(code))).toBe(true)
    const { staffId } = actor
    const { event: told, kind } = await lastTold(keel, staffId)
    expect(kind).toBe('codes-set-up')
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'staff.codes-changed', staffId, change: 'set-up' }, told])
    const [row] = await keel.asOwner('SELECT f::text AS kept FROM second_factor f WHERE staff_id = $1', [staffId])
    for (const secret of [value.key, value.key.replaceAll(' ', ''), ...value.recovery]) {
      expect(String(row?.['kept'])).not.toContain(secret)
    }
  })

  it('refuses what the app does not show, and leaves them without codes', async () => {
    const { actor } = await newSignedIn(keel, keel.here)
    const code = wrongCode(await keyOf(actor), at(1).now())
    for (const typed of [code, '12345', '0000000000', 'abcdef']) {
      expect(await setUpCodes(actor, { code: typed, current: soundPassword }, at(1))).toMatchObject(codeWrong('code'))
    }
    expect(must(await viewCodes(actor, {}, at(1))).setUpAt).toBeNull()
  })

  it('makes no codes in a browser that was left open: the first are set up with the password', async () => {
    const lead = await newAskedLead(keel, keel.here)
    const code = appCode(await keyOf(lead, 20), at(20).now())
    const set = (current: string) => setUpCodes(lead, { code, current }, at(20))
    expect(await set('')).toMatchObject({ code: 'invalid', fields: { current: { code: 'field-missing' } } })
    for (const current of ['not it at all', code]) {
      expect(await set(current)).toMatchObject({ fields: { current: { code: 'password-wrong' } } })
    }
    expect(must(await viewCodes(lead, {}, at(20)))).toMatchObject({ setUpAt: null, provesBy: 'password' })
    const { recovery } = must(await set(soundPassword))
    must(await confirmSession(lead, { proof: recovery[0] ?? '' }, at(20)))
  })

  it('asks whoever has no password for a passkey, and counts tries with a password like any other', async () => {
    const person = await newByPasskeyAlone(keel, keel.here)
    const code = appCode(await keyOf(person.actor, 3), at(3).now())
    const set = (current: string) => setUpCodes(person.actor, { code, current }, at(3))
    expect(await set(soundPassword)).toMatchObject({ fields: { current: { code: 'passkey-not-yours' } } })
    must(await set(await proofOf(person, 3)))
    const { actor } = await newSignedIn(keel, keel.here)
    const guess = () => confirmSession(actor, { proof: 'not it at all' }, at(3))
    for (let tries = 0; tries < 10; tries += 1) await guess()
    expect(await setUpCodes(actor, { code, current: soundPassword }, at(3))).toEqual({ ok: false, code: 'too-often' })
  })

  it('moves them to another phone for whoever shows a code of the one until now; that one opens nothing any more', async () => {
    const { actor, key, recovery } = await newWithCodes(keel, keel.here)
    const next = await keyOf(actor, 3)
    expect(next).not.toBe(key)
    const moved = { code: appCode(next, at(3).now()) }
    for (const current of [soundPassword, wrongCode(key, at(3).now()), moved.code]) {
      expect(await setUpCodes(actor, { ...moved, current }, at(3))).toMatchObject(codeWrong('current'))
    }
    const current = appCode(key, at(3).now())
    const { audit, value } = await keel.recorded(() => setUpCodes(actor, { ...moved, current }, at(3)))
    const fresh = must(value).recovery
    expect(audit.map(({ event }) => event)).toMatchObject([{ change: 'replaced' }, { type: 'message.queued' }])
    expect(fresh.some((code) => recovery.includes(code))).toBe(false)
    const again = { code: appCode(await keyOf(actor, 4), at(4).now()) }
    for (const old of [appCode(key, at(4).now()), recovery[0] ?? '']) {
      expect(await setUpCodes(actor, { ...again, current: old }, at(4))).toMatchObject(codeWrong('current'))
    }
  })
})
