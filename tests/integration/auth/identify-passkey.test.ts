import { beforeEach, describe, expect, it } from 'vitest'
import { askPasskey } from '@/lib/auth/ask-passkey'
import { withMark } from '@/lib/auth/device-mark'
import { nowhere } from '@/lib/auth/from-where'
import { identifyPasskey } from '@/lib/auth/identify-passkey'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { actorOf } from '@/lib/auth/session'
import { removePasskey } from '@/lib/operations/account/remove-passkey'
import { viewPasskeys } from '@/lib/operations/account/view-passkeys'
import { clearCodes } from '@/lib/operations/staff/clear-codes'
import { endWork } from '@/lib/operations/staff/end-work'
import { must } from '@/prisma/sample/live-story'
import { Authenticator } from '@/tests/support/authenticator'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { requireCodes } from '@/tests/support/one-time-codes'
import { askedFor, askedToMake, browser, newWithPasskey } from '@/tests/support/passkeys'
import { soundPassword } from '@/tests/support/staff-link'
import { whileUncommitted } from '@/tests/support/uncommitted'

const keel = testKeel()
const wrong = { ok: false, code: 'passkey-wrong' }
let someone: Awaited<ReturnType<typeof newWithPasskey>>

beforeEach(async () => {
  someone = await newWithPasskey(keel, keel.here)
})

const identify = (response: unknown, minutes = 2, from = browser) =>
  identifyPasskey({ response, browser: from }, at(minutes))
/** What is answered, and what the log says. */
const answer = async (response: unknown, minutes = 2, from = browser) => {
  const { value, audit } = await keel.recorded(() => identify(response, minutes, from))
  return { value, audit: audit.map(({ clinicId, event }) => ({ clinicId, event })) }
}
const refusalOf = ({ staffId } = someone, reason = 'passkey-wrong', clinic = keel.here) => ({
  value: wrong,
  audit: [{ clinicId: clinic.id, event: { type: 'session.refused', reason, staffId } }],
})

describe('whoever shows a passkey of theirs', () => {
  it('is signed in whole, also where the clinic wants codes, and the log says how', async () => {
    await requireCodes(keel, keel.here)
    const { device, staffId, passkeyId, actor } = someone
    const { value, audit } = await answer(device.shown(await askedFor(2)))
    const session = must(value)
    const { sessionId, clinicId } = session
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'session.by-passkey', sessionId, passkeyId },
      { type: 'session.started', sessionId },
    ])
    expect(await actorOf(session, at(3).now())).toMatchObject({ staffId, clinicId: keel.here.id })
    expect(await actorOf({ clinicId: keel.there.id, sessionId }, at(3).now())).toBeNull()
    expect(clinicId).toBe(keel.here.id)
    expect(must(await viewPasskeys(actor, {}, at(3))).passkeys).toMatchObject([{ lastUsedAt: at(2).now() }])
    await requireCodes(keel, keel.here, false)
  })

  it('is not let in where they leave before the sign-in ends', async () => {
    const response = someone.device.shown(await askedFor(2))
    const query = 'UPDATE staff SET disabled_at = now() WHERE id = $1'
    const leaving = { query, values: [someone.staffId] }
    const { value, audit } = await whileUncommitted(keel, leaving, () => answer(response))
    expect(value).toEqual(wrong)
    expect(audit).toMatchObject([{ event: { type: 'session.refused', reason: 'passkey-wrong' } }])
  })

  it('comes into the clinic whose passkey it is', async () => {
    const there = await newWithPasskey(keel, keel.there)
    const session = must(await identify(there.device.shown(await askedFor(2))))
    expect(session.clinicId).toBe(keel.there.id)
  })

  it('may be asked in two tabs of one browser, and use both', async () => {
    const [one, other] = [await askedFor(2), await askedFor(2)]
    must(await identify(someone.device.shown(other)))
    must(await identify(someone.device.shown(one)))
  })

  it('is let in where the device counts on, and not where it counts back or stands', async () => {
    const { device } = someone
    const show = async (counter: number) => answer(device.shown({ ...(await askedFor(2)), counter }))
    must((await show(5)).value)
    must((await show(6)).value)
    for (const counter of [6, 5, 0]) expect(await show(counter)).toEqual(refusalOf(someone, 'passkey-copied'))
    must((await show(7)).value)
  })

  it('shown by two at once with one count, lets one of them in', async () => {
    const { device } = someone
    const [one, other] = [await askedFor(2), await askedFor(2)]
    const both = await Promise.all([one, other].map((asked) => identify(device.shown({ ...asked, counter: 9 }))))
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  })
})

describe('nobody is let in, and hears the same', () => {
  it('by a challenge that was used, is too old, of another browser, of adding, or made up', async () => {
    const { device, actor } = someone
    const used = device.shown(await askedFor(2))
    must(await identify(used))
    expect(await answer(used)).toEqual(refusalOf())
    expect(await answer(device.shown(await askedFor(2)), 8)).toEqual(refusalOf())
    const asked = await askedFor(2)
    expect(await answer(device.shown(asked), 2, 'another-browser')).toEqual(refusalOf())
    expect(await answer(device.shown(asked), 2, '')).toEqual(refusalOf())
    expect(await answer(device.shown(await askedToMake(actor)))).toEqual(refusalOf())
    expect(await answer(device.shown({ challenge: 'bWFkZSB1cA' }))).toEqual(refusalOf())
    must(await identify(device.shown(asked)))
  })

  it.each([
    ['at another address', { origin: 'https://localhost.example' }],
    ['at another port', { origin: 'http://localhost:3001' }],
    ['for another place', { rpId: 'localhost.example' }],
    ['by whoever the device did not recognize', { isVerified: false }],
  ])('where it was shown %s', async (_what, lie) => {
    expect(await answer(someone.device.shown({ ...(await askedFor(2)), ...lie }))).toEqual(refusalOf())
  })

  it('where another key signed, or it was said to be a colleague’s', async () => {
    const { device, staffId } = someone
    const forger = new Authenticator(staffId)
    expect(await answer(forger.shown(await askedFor(2), { id: device.id }))).toEqual(refusalOf())
    const other = await newWithPasskey(keel, keel.here)
    const userHandle = Buffer.from(other.staffId.replaceAll('-', ''), 'hex').toString('base64url')
    expect(await answer(device.shown(await askedFor(2), { userHandle }))).toEqual(refusalOf())
    expect(await answer(other.device.shown(await askedFor(2), { id: device.id }))).toEqual(refusalOf())
  })

  it('by a passkey that nobody has, which leaves no trace', async () => {
    const stranger = new Authenticator(someone.staffId)
    expect(await answer(stranger.shown(await askedFor(2)))).toEqual({ value: wrong, audit: [] })
  })

  it.each(['', '{', 'null', '[]', '{"id":"a"}', 'x'.repeat(30_000), undefined, 7, { id: 'a' }])(
    'by %j, which no device says',
    async (response) => {
      expect(await answer(response)).toEqual({ value: wrong, audit: [] })
    },
  )

  it('by one that was removed', async () => {
    const { actor, passkeyId, device } = someone
    must(await removePasskey(actor, { passkeyId }, at(2)))
    expect(await answer(device.shown(await askedFor(2)))).toEqual(refusalOf())
  })

  it('who has left', async () => {
    const { staffId, device } = someone
    const asked = await askedFor(2)
    must(await endWork(keel.here.lead, { staffId }, at(2)))
    expect(await answer(device.shown(asked))).toEqual(refusalOf())
  })

  it('whom a lead has given a new start, who is told of it; the password leads on', async () => {
    const { staffId, device, email, actor } = someone
    const { audit } = await keel.recorded(() => clearCodes(keel.here.lead, { staffId }, at(2)))
    expect(audit.map(({ event }) => event)).toMatchObject([
      { type: 'message.queued' },
      { type: 'staff.passkeys-cleared', staffId, passkeys: 1 },
    ])
    expect((await messagesOf(keel, staffId)).map(({ kind }) => kind)).toContain('codes-cleared')
    expect(await actorOf(actor, at(3).now())).toBeNull()
    expect(await answer(device.shown(await askedFor(2)))).toEqual(refusalOf())
    must(await identifyStaff({ email, password: soundPassword }, at(3)))
    expect((await keel.recorded(() => clearCodes(keel.here.lead, { staffId }, at(2)))).audit).toEqual([])
  })
})

it('one sender asks and shows two hundred times in a quarter of an hour', async () => {
  const from = { ...nowhere, sender: '203.0.113.7' }
  const tooOften = { ok: false, code: 'sign-in-too-often' }
  for (let tries = 0; tries < 200; tries += 1) await identifyPasskey({ response: '', browser }, at(2), from)
  expect(await identifyPasskey({ response: '', browser }, at(2), from)).toEqual(tooOften)
  expect(await askPasskey({ browser, from }, at(2))).toEqual(tooOften)
  const response = someone.device.shown(await askedFor(2))
  const { value, audit } = await keel.recorded(() => identifyPasskey({ response, browser }, at(2), from))
  const { staffId } = someone
  expect([value, audit.map(({ event }) => event)]).toEqual([
    tooOften,
    [{ type: 'session.refused', reason: 'too-often', staffId }],
  ])
  expect((await askPasskey({ browser, from: { ...from, sender: '203.0.113.8' } }, at(2))).ok).toBe(true)
})

it('a device on which somebody signed in before is not shut out by what others try from there, and counts by itself', async () => {
  const person = await newWithPasskey(keel, keel.here)
  const from = { ...nowhere, sender: '203.0.113.9' }
  for (let tries = 0; tries < 201; tries += 1) await identifyPasskey({ response: '', browser }, at(2), from)
  const known = { ...from, device: withMark(undefined, person.staffId) }
  const asked = must(await askPasskey({ browser, from: known }, at(2))) as { readonly challenge: string }
  must(await identifyPasskey({ response: person.device.shown(asked), browser }, at(2), known))
  const tooOften = { ok: false, code: 'sign-in-too-often' }
  const [device = ''] = known.device.split('.')
  for (const forged of [device, `${device}.${'A'.repeat(16)}`, 'x']) {
    expect(await askPasskey({ browser, from: { ...from, device: forged } }, at(2))).toEqual(tooOften)
  }
  for (let tries = 0; tries < 200; tries += 1) await identifyPasskey({ response: '', browser }, at(2), known)
  expect(await askPasskey({ browser, from: known }, at(2))).toEqual(tooOften)
})
