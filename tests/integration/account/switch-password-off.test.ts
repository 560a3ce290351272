import { describe, expect, it } from 'vitest'
import { choosePassword } from '@/lib/auth/choose-password'
import { identifyPasskey } from '@/lib/auth/identify-passkey'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { identifyVouched } from '@/lib/auth/identify-vouched'
import { actorOf } from '@/lib/auth/session'
import { changePassword } from '@/lib/operations/account/change-password'
import { confirmSession } from '@/lib/operations/account/confirm-session'
import { mailPasswordLink } from '@/lib/operations/account/mail-password-link'
import { removePasskey } from '@/lib/operations/account/remove-passkey'
import { switchPasswordOff } from '@/lib/operations/account/switch-password-off'
import { viewAccount } from '@/lib/operations/account/view-account'
import { must } from '@/prisma/sample/live-story'
import { Authenticator } from '@/tests/support/authenticator'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { lastTold, messagesOf } from '@/tests/support/mail'
import {
  askedFor,
  browser,
  newByPasskeyAlone,
  newWithPasskey,
  newWithTwoPasskeys,
  proofOf,
} from '@/tests/support/passkeys'
import { refusesOthers } from '@/tests/support/refusals'
import { linkTokenOf, newSession, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
const notYours = { ok: false, code: 'invalid', fields: { proof: { code: 'passkey-not-yours' } } }
const byPassword = (email: string, password = soundPassword) => identifyStaff({ email, password }, at(5))

describe('switchPasswordOff', () => {
  refusesOthers(keel, {
    operation: switchPasswordOff,
    action: 'account.change',
    input: () => ({ proof: 'shown' }),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('signs in by passkey alone from then on, is written down and told, and signs out everywhere else', async () => {
    const person = await newWithTwoPasskeys(keel, keel.here)
    const { actor, staffId, email } = person
    const elsewhere = { ...actor, sessionId: await newSession(keel.here, staffId) }
    const proof = await proofOf(person, 2)
    const { value, audit } = await keel.recorded(() => switchPasswordOff(actor, { proof }, at(2)))
    const { event: told, ...mail } = await lastTold(keel, staffId)
    expect(value.ok).toBe(true)
    expect(mail).toEqual({ kind: 'password-off', address: email })
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'staff.password-switched', staffId, to: 'off' },
      { type: 'staff.sessions-ended', staffId, sessions: 1 },
      told,
    ])
    expect(await actorOf(elsewhere, at(3).now())).toBeNull()
    expect(await actorOf(actor, at(3).now())).toMatchObject({ staffId })
    expect(await byPassword(email)).toEqual(await byPassword(email, 'not the password'))
    const response = person.second.shown(await askedFor(6))
    const session = must(await identifyPasskey({ response, browser }, at(6)))
    expect(await actorOf(session, at(6).now())).toMatchObject({ staffId })
    expect(must(await viewAccount(actor, {}, at(6))).passwordOffAt).toEqual(at(2).now())
  })

  it('does nothing at a second tap', async () => {
    const person = await newByPasskeyAlone(keel, keel.here)
    const { value, audit } = await keel.recorded(() => switchPasswordOff(person.actor, { proof: 'again' }, at(3)))
    expect([value.ok, audit]).toEqual([true, []])
  })

  it('needs two passkeys', async () => {
    const person = await newWithPasskey(keel, keel.here)
    const proof = await proofOf(person, 2)
    expect(await switchPasswordOff(person.actor, { proof }, at(2))).toEqual({ ok: false, code: 'passkeys-too-few' })
    expect((await byPassword(person.email)).ok).toBe(true)
  })

  it('needs one of their own, shown to this session, just now, once', async () => {
    const person = await newWithTwoPasskeys(keel, keel.here)
    const other = await newWithTwoPasskeys(keel, keel.here)
    const tries = {
      'the password': soundPassword,
      'another’s': await proofOf({ actor: person.actor, device: other.device }, 2),
      'one that nobody has': await proofOf({ actor: person.actor, device: new Authenticator(person.staffId) }, 2),
      'asked of another session': await proofOf({ actor: other.actor, device: person.device }, 2),
      'asked at the door': person.device.shown(await askedFor(2)),
      'of another place': await proofOf(
        { actor: person.actor, device: Object.assign(new Authenticator(person.staffId), { id: person.device.id }) },
        2,
      ),
    }
    for (const [what, proof] of Object.entries(tries)) {
      expect([what, await switchPasswordOff(person.actor, { proof }, at(2))]).toEqual([what, notYours])
    }
    const late = await proofOf(person, 2)
    expect(await switchPasswordOff(person.actor, { proof: late }, at(8))).toEqual(notYours)
    const used = await proofOf(person, 8)
    must(await switchPasswordOff(person.actor, { proof: used }, at(8)))
    const input = { current: used, password: 'quiet otters fold maps' }
    expect(await changePassword(person.actor, input, at(8))).toMatchObject({
      fields: { current: { code: 'passkey-not-yours' } },
    })
  })

  it('counts what is not theirs with all else that they show, and writes it down', async () => {
    const person = await newWithTwoPasskeys(keel, keel.here)
    const { actor, staffId } = person
    const wrong = await keel.recorded(() => switchPasswordOff(actor, { proof: 'a guess' }, at(2)))
    expect(wrong.value).toEqual(notYours)
    expect(wrong.audit.map(({ event }) => event)).toEqual([
      { type: 'session.refused', reason: 'passkey-not-yours', staffId },
    ])
    for (let tries = 1; tries < 10; tries += 1) await switchPasswordOff(actor, { proof: 'a guess' }, at(2))
    const proof = await proofOf(person, 2)
    const late = await keel.recorded(() => switchPasswordOff(actor, { proof }, at(2)))
    expect(late.value).toEqual({ ok: false, code: 'too-often' })
    expect(late.audit.map(({ event }) => event)).toEqual([{ type: 'session.refused', reason: 'too-often', staffId }])
    expect(await confirmSession(actor, { proof: soundPassword }, at(2))).toEqual({ ok: false, code: 'too-often' })
  })

  it('leaves one passkey, of two that are removed at once too', async () => {
    const { actor, passkeyId, secondId } = await newByPasskeyAlone(keel, keel.here)
    const removed = await Promise.all([passkeyId, secondId].map((id) => removePasskey(actor, { passkeyId: id }, at(3))))
    expect(removed.filter(({ ok }) => ok)).toHaveLength(1)
    expect(removed.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'passkey-last' })
  })

  it('is not undone by a link, neither a new one nor one from before', async () => {
    const person = await newWithTwoPasskeys(keel, keel.here)
    const { actor, staffId, email } = person
    const system = { kind: 'system', clinicId: keel.here.id } as const
    must(await mailPasswordLink(system, { staffId }, at(1)))
    const token = await linkTokenOf(keel, staffId)
    must(await switchPasswordOff(actor, { proof: await proofOf(person, 2) }, at(2)))
    const input = { token, password: 'quiet otters fold maps' }
    expect(await choosePassword(input, at(3))).toEqual({ ok: false, code: 'password-link-ended' })
    const { audit } = await keel.recorded(() => mailPasswordLink(system, { staffId }, at(3)))
    const { event: told, ...mail } = await lastTold(keel, staffId)
    expect(mail).toEqual({ kind: 'password-is-off', address: email })
    expect(audit.map(({ event }) => event)).toEqual([told])
    expect(await linkTokenOf(keel, staffId)).toBe(token)
  })

  it('leaves a provider of sign-ins as it is', async () => {
    const { email } = await newByPasskeyAlone(keel, keel.here)
    expect((await identifyVouched({ email, email_verified: true }, at(3))).ok).toBe(true)
  })

  it('ends with a new password, for whoever shows a passkey', async () => {
    const person = await newByPasskeyAlone(keel, keel.here)
    const { actor, staffId, email } = person
    const password = 'quiet otters fold maps'
    const wrong = await changePassword(actor, { current: soundPassword, password }, at(3))
    expect(wrong).toMatchObject({ fields: { current: { code: 'passkey-not-yours' } } })
    const current = await proofOf(person, 3)
    const { audit } = await keel.recorded(() => changePassword(actor, { current, password }, at(3)))
    expect(audit.map(({ event }) => event)).toMatchObject([
      { type: 'staff.password-chosen', staffId, how: 'account' },
      { type: 'staff.password-switched', staffId, to: 'on' },
      { type: 'staff.sessions-ended' },
      { type: 'message.queued' },
    ])
    expect((await messagesOf(keel, staffId)).map(({ kind }) => kind)).toContain('password-on')
    expect((await byPassword(email, password)).ok).toBe(true)
    expect(must(await viewAccount(actor, {}, at(3))).passwordOffAt).toBeNull()
  })
})
