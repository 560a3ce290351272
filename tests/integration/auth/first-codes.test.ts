import { beforeEach, describe, expect, it } from 'vitest'
import { endSetUp, firstSetUp, giveFirstCode } from '@/lib/auth/first-codes'
import { giveCode } from '@/lib/auth/give-code'
import { halfOpenOf } from '@/lib/auth/half-open'
import type { Identified } from '@/lib/auth/identified'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { actorOf } from '@/lib/auth/session'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { appCode, requireCodes, strange, wrongCode } from '@/tests/support/one-time-codes'
import { newJoined, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
const ended = { ok: false, code: 'sign-in-half-ended' }
let someone: Awaited<ReturnType<typeof newJoined>>
let half: Identified
let key: string

const password = async (minutes: number) =>
  must(await identifyStaff({ email: someone.email, password: soundPassword }, at(minutes)))
const isIn = async (minutes: number) => (await actorOf(half, at(minutes).now())) !== null
const keyOf = async (minutes: number) => (await firstSetUp(half, at(minutes)))?.key ?? ''
const setUp = () => giveFirstCode(half, { code: appCode(key, at(11).now()) }, at(11))

beforeEach(async () => {
  await requireCodes(keel, keel.here, false)
  someone = await newJoined(keel, keel.here)
  await requireCodes(keel, keel.here)
  half = await password(10)
  key = await keyOf(10)
})

describe('where the clinic asks everybody for codes', () => {
  it('whoever has none sets them up before anything else, and then works', async () => {
    expect(await halfOpenOf(half, at(10).now())).toMatchObject({ awaits: 'set-up' })
    expect([await isIn(10), await keyOf(11)]).toEqual([false, key])
    const { value, audit } = await keel.recorded(setUp)
    const recovery = must(value)
    expect(recovery).toHaveLength(10)
    expect(audit.map(({ event }) => event)).toMatchObject([
      { type: 'staff.codes-changed', change: 'set-up' },
      { type: 'message.queued' },
    ])
    // The recovery codes are on the page: it is left by a button of its own.
    expect([await isIn(11), await firstSetUp(half, at(11))]).toEqual([false, null])
    must(await endSetUp(half, at(12)))
    expect(await isIn(12)).toBe(true)
  })

  it('whoever left that page is asked for a code the next time', async () => {
    must(await setUp())
    half = await password(13)
    expect(await halfOpenOf(half, at(13).now())).toMatchObject({ awaits: 'code' })
    must(await giveCode(half, { code: appCode(key, at(13).now()) }, at(13)))
    expect(await isIn(13)).toBe(true)
  })

  it('the button of the page opens nothing before codes are set up', async () => {
    expect(await endSetUp(half, at(11))).toEqual(ended)
    const code = wrongCode(key, at(11).now())
    expect(await giveFirstCode(half, { code }, at(11))).toMatchObject({ fields: { code: { code: 'code-wrong' } } })
    expect(await endSetUp(half, at(11))).toEqual(ended)
    expect(await isIn(11)).toBe(false)
  })

  it('a second half-open session puts no other codes in their place', async () => {
    const before = half
    half = await password(10)
    const otherKey = await keyOf(10)
    expect(otherKey).not.toBe(key)
    must(await giveFirstCode(before, { code: appCode(key, at(11).now()) }, at(11)))
    const other = { code: appCode(otherKey, at(11).now()) }
    expect(await giveFirstCode(half, other, at(11))).toEqual(ended)
  })

  it('whoever knows the password alone gets in by no session that was half open before', async () => {
    const other = await password(10)
    must(await setUp())
    expect(await halfOpenOf(other, at(11).now())).toBeNull()
    expect(await endSetUp(other, at(12))).toEqual(ended)
    expect(await actorOf(other, at(12).now())).toBeNull()
    must(await endSetUp(half, at(12)))
    expect(await isIn(12)).toBe(true)
  })

  it('nobody else sets anything up', async () => {
    for (const session of [null, strange, { ...half, clinicId: keel.there.id }]) {
      expect(await giveFirstCode(session, { code: appCode(key, at(11).now()) }, at(11))).toEqual(ended)
      expect(await endSetUp(session, at(11))).toEqual(ended)
    }
  })
})
