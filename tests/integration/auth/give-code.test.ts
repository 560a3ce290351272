import { beforeEach, describe, expect, it } from 'vitest'
import { giveCode } from '@/lib/auth/give-code'
import { halfOpenOf } from '@/lib/auth/half-open'
import type { Identified } from '@/lib/auth/identified'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { actorOf } from '@/lib/auth/session'
import { must } from '@/prisma/sample/live-story'
import { atWork } from '@/tests/support/at-work'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { appCode, newWithCodes, strange, wrongCode } from '@/tests/support/one-time-codes'
import { newSession, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
const wrong = { ok: false, code: 'invalid', fields: { code: { code: 'code-wrong' } } }
const ended = { ok: false, code: 'sign-in-half-ended' }
let someone: Awaited<ReturnType<typeof newWithCodes>>
let half: Identified

const password = async (minutes = 10) =>
  must(await identifyStaff({ email: someone.email, password: soundPassword }, at(minutes)))
const shown = (minutes: number) => appCode(someone.key, at(minutes).now())
const give = (code: unknown, minutes = 10, session: Identified | null = half) =>
  giveCode(session, { code }, at(minutes))
const isIn = async (session: Identified, minutes = 10) => (await actorOf(session, at(minutes).now())) !== null

beforeEach(async () => {
  someone = await newWithCodes(keel, keel.here)
  half = await password()
})

describe('after the password alone', () => {
  it('nobody is signed in, whatever page they ask for, and the wait ends after ten minutes', async () => {
    expect(await isIn(half)).toBe(false)
    expect(await halfOpenOf(half, at(10).now())).toMatchObject({ awaits: 'code', person: { id: someone.staffId } })
    expect(await halfOpenOf(half, at(20).now())).toBeNull()
    expect(await give(shown(20), 20)).toEqual(ended)
  })

  it('is recorded as what it is', async () => {
    const { audit, value } = await keel.recorded(() => password(11))
    const { sessionId } = value
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'session.half-open', sessionId, awaits: 'code' }])
  })
})

describe('a code', () => {
  it('of the app signs in for twelve hours from then', async () => {
    const { value, audit } = await keel.recorded(() => give(shown(12), 12))
    must(value)
    const { sessionId } = half
    expect(audit).toMatchObject([{ actorId: someone.staffId, event: { type: 'session.started', sessionId } }])
    await atWork(half, 12, 12 + 719)
    expect([await isIn(half, 12 + 719), await isIn(half, 12 + 720)]).toEqual([true, false])
    expect(await halfOpenOf(half, at(12).now())).toBeNull()
  })

  it.each([-0.5, 0.5])('is taken where the clock is %d minutes off, and no further', async (off) => {
    expect(await give(shown(10 + 3 * off))).toEqual(wrong)
    must(await give(shown(10 + off)))
  })

  it('is taken once, and none of before it afterwards', async () => {
    must(await give(shown(10)))
    const again = await password()
    expect(await give(shown(10), 10, again)).toEqual(wrong)
    expect(await give(shown(9.5), 10, again)).toEqual(wrong)
    must(await give(shown(10.5), 10, again))
  })

  it('is taken once where it comes twice at the same moment', async () => {
    const other = await password()
    const both = await Promise.all([give(shown(10)), give(shown(10), 10, other)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('of recovery signs in once, with or without its space', async () => {
    const [first = '', second = ''] = someone.recovery
    const { audit } = await keel.recorded(() => give(first.replace(' ', '')))
    expect(audit.map(({ event }) => event)).toMatchObject([
      { type: 'session.started' },
      { type: 'staff.codes-changed', change: 'recovery-used' },
    ])
    const again = await password()
    expect(await give(first, 10, again)).toEqual(wrong)
    must(await give(second, 10, again))
  })

  it('of somebody else signs nobody in', async () => {
    const other = await newWithCodes(keel, keel.here)
    expect(await give(appCode(other.key, at(10).now()))).toEqual(wrong)
    expect(await give(other.recovery[0])).toEqual(wrong)
  })

  it.each([undefined, null, '', 'abcdef', 'x'.repeat(101), ['123456'], { length: 6 }, '%', '\0'])(
    'that no app shows is refused: %j',
    async (code) => {
      expect(await give(code)).toEqual(wrong)
      expect(await isIn(half)).toBe(false)
    },
  )

  it('that is wrong is recorded, and ends guessing after ten, with the right one too', async () => {
    const { audit } = await keel.recorded(() => give(wrongCode(someone.key, at(10).now())))
    const { staffId } = someone
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'session.refused', reason: 'code-wrong', staffId }])
    for (let tries = 1; tries < 10; tries += 1) await give('0000000000')
    const late = await keel.recorded(() => give(shown(10)))
    expect(late.value).toEqual({ ok: false, code: 'too-often' })
    expect(late.audit.map(({ event }) => event)).toEqual([{ type: 'session.refused', reason: 'too-often', staffId }])
    expect(await isIn(half)).toBe(false)
  })

  it('is asked of nobody who is signed in already, signed out, or of another clinic', async () => {
    const whole = { clinicId: keel.here.id, sessionId: await newSession(keel.here, someone.staffId) }
    const elsewhere = { ...half, clinicId: keel.there.id }
    for (const session of [null, whole, strange, elsewhere]) {
      expect(await give(shown(10), 10, session)).toEqual(ended)
    }
  })

  it('does not help whoever has left meanwhile', async () => {
    await keel.asOwner('UPDATE staff SET disabled_at = now() WHERE id = $1', [someone.staffId])
    expect(await give(shown(10))).toEqual(ended)
  })
})
