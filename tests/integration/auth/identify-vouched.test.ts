import { beforeEach, describe, expect, it } from 'vitest'
import { halfOpenOf } from '@/lib/auth/half-open'
import { identifyVouched } from '@/lib/auth/identify-vouched'
import { actorOf } from '@/lib/auth/session'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newWithCodes } from '@/tests/support/one-time-codes'
import { whileUncommitted } from '@/tests/support/uncommitted'

const keel = testKeel()
const unknown = { ok: false, code: 'provider-unknown' }
let someone: Awaited<ReturnType<typeof newWithCodes>>

beforeEach(async () => {
  someone = await newWithCodes(keel, keel.here)
})

const identify = (claims: object = {}) =>
  identifyVouched({ sub: 'them', email: someone.email, email_verified: true, ...claims }, start)
const setRequired = (isRequired: boolean) =>
  keel.asOwner('UPDATE clinic SET requires_code = $2 WHERE id = $1', [keel.here.id, isRequired])
const forgetCodes = () => keel.asOwner('DELETE FROM second_factor WHERE staff_id = $1', [someone.staffId])
const answer = async (claims: object) => {
  const { value, audit } = await keel.recorded(() => identify(claims))
  return { value, audit: audit.map(({ event }) => event) }
}

describe('whom the provider names by a verified address', () => {
  it('is whole at once where it asked for a second factor, and the log says how they came', async () => {
    await setRequired(true)
    const { value, audit } = await keel.recorded(() => identify({ amr: ['pwd', 'otp'] }))
    const session = must(value)
    const { sessionId } = session
    const by = { clinicId: keel.here.id, actorKind: 'staff', actorId: someone.staffId }
    expect(audit).toEqual([
      { ...by, event: { type: 'session.vouched', sessionId, awaits: null } },
      { ...by, event: { type: 'session.started', sessionId } },
    ])
    expect(await actorOf(session, at(1).now())).toMatchObject({ staffId: someone.staffId, clinicId: keel.here.id })
    await setRequired(false)
  })

  it('is asked for a code of Keel’s where it did not', async () => {
    const { value, audit } = await answer({ amr: ['pwd'] })
    const session = must(value)
    expect(audit).toEqual([{ type: 'session.vouched', sessionId: session.sessionId, awaits: 'code' }])
    expect(await actorOf(session, at(1).now())).toBeNull()
    expect(await halfOpenOf(session, at(1).now())).toMatchObject({ awaits: 'code' })
  })

  it('is not let in where they leave before the sign-in ends', async () => {
    const query = 'UPDATE staff SET disabled_at = now() WHERE id = $1'
    const leaving = { query, values: [someone.staffId] }
    const { value, audit } = await whileUncommitted(keel, leaving, () => answer({}))
    expect(value).toEqual(unknown)
    expect(audit).toMatchObject([{ type: 'session.refused' }])
  })

  it('sets codes up first where the clinic wants them, and else needs none', async () => {
    await forgetCodes()
    await setRequired(true)
    expect((await answer({})).audit).toMatchObject([{ type: 'session.vouched', awaits: 'set-up' }])
    await setRequired(false)
    expect((await answer({})).audit).toMatchObject([
      { type: 'session.vouched', awaits: null },
      { type: 'session.started' },
    ])
  })

  it('is found by the address as a password finds it', async () => {
    expect((await identify({ email: ` ${someone.email.toUpperCase()} ` })).ok).toBe(true)
  })

  it('comes into the clinic of that address and no other', async () => {
    const there = await newWithCodes(keel, keel.there)
    const { clinicId, sessionId } = must(await identify({ email: there.email, amr: ['mfa'] }))
    expect(clinicId).toBe(keel.there.id)
    expect(await actorOf({ clinicId: keel.here.id, sessionId }, at(1).now())).toBeNull()
  })
})

describe('nobody is let in, and hears the same', () => {
  it.each<readonly [string, object]>([
    ['an unknown address', { email: 'nobody@clinic.example' }],
    ['none', { email: undefined }],
    ['NUL in it', { email: 'a\0@clinic.example' }],
    ['half of a character', { email: '\ud83d@clinic.example' }],
    ['a pattern', { email: '%' }],
    ['a list', { email: ['lead@clinic.example'] }],
  ])('by %s, which leaves no trace', async (_what, claims) => {
    const contents = await keel.contents()
    expect(await answer({ ...claims, amr: ['mfa'] })).toEqual({ value: unknown, audit: [] })
    expect(await keel.contents()).toEqual(contents)
  })

  it.each([false, undefined, 'true', 1])(
    'by an address that was not verified (%j), which is written down',
    async (is) => {
      const refusal = { type: 'session.refused', reason: 'provider-unknown', staffId: someone.staffId }
      expect(await answer({ email_verified: is, amr: ['mfa'] })).toEqual({ value: unknown, audit: [refusal] })
    },
  )

  it.each([
    ['has left', 'disabled_at = now()'],
    ['was asked to join and has not', 'password_hash = NULL'],
  ])('by the address of somebody who %s', async (_what, change) => {
    await keel.asOwner(`UPDATE staff SET ${change} WHERE id = $1`, [someone.staffId])
    const refusal = { type: 'session.refused', reason: 'provider-unknown', staffId: someone.staffId }
    expect(await answer({ amr: ['mfa'] })).toEqual({ value: unknown, audit: [refusal] })
  })
})
