import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withMark } from '@/lib/auth/device-mark'
import type { FromWhere } from '@/lib/auth/from-where'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { hashPassword } from '@/lib/auth/password'
import { sprayedAccounts } from '@/lib/clinics/spray'
import { countTry } from '@/lib/db/rate-limit'
import { must } from '@/prisma/sample/live-story'
import { newStaff, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'

const keel = testKeel()
const password = 'seven geese in a row'
const wrong = { ok: false, code: 'sign-in-wrong' }
const tooOften = { ok: false, code: 'sign-in-too-often' }
let passwordHash: string
let email: string
let staffId: string
let office: FromWhere
let stranger: FromWhere

const someone = async (clinic = keel.here) => {
  const address = `${randomUUID()}@clinic.example`
  const person = await newStaff(clinic.id, 'clinician', 'Dr. Someone', { email: address, passwordHash })
  return { email: address, staffId: person.staffId }
}
const from = (): FromWhere => ({ sender: randomUUID(), name: '', device: undefined })
const guess = (where: FromWhere, address = email) =>
  identifyStaff({ email: address, password: 'a guess' }, start, where)
const signIn = (where: FromWhere, address = email) => identifyStaff({ email: address, password }, start, where)
const times = async (count: number, work: (turn: number) => Promise<unknown>) => {
  for (let turn = 0; turn < count; turn += 1) await work(turn)
}

beforeAll(async () => {
  passwordHash = await hashPassword(password)
})
beforeEach(async () => {
  const person = await someone()
  email = person.email
  staffId = person.staffId
  office = from()
  stranger = from()
})

describe('who tries a password too often', () => {
  it('is kept out of that account from that place, and the others are not', async () => {
    await times(10, () => guess(stranger))
    expect(await signIn(stranger)).toEqual(tooOften)
    must(await signIn(office))
    must(await signIn(stranger, (await someone()).email))
  })

  it('is in the audit log while kept out, and an address that is nobody’s leaves nothing there', async () => {
    await times(10, () => guess(stranger))
    const known = await keel.recorded(() => guess(stranger))
    expect(known.audit.map(({ event }) => event)).toEqual([{ type: 'session.refused', reason: 'too-often', staffId }])
    const nobodys = `${randomUUID()}@clinic.example`
    const before = await keel.contents()
    await times(11, () => guess(stranger, nobodys))
    expect(await guess(stranger, nobodys)).toEqual(tooOften)
    expect(await keel.contents()).toEqual(before)
  })

  it('locks nobody out of a device on which they signed in before, from however many places', async () => {
    const mine = { ...office, device: withMark(undefined, staffId) }
    await times(99, () => countTry('sign-in-account', email))
    expect(await guess(from())).toEqual(wrong)
    expect(await signIn(office)).toEqual(tooOften)
    must(await signIn(mine))
  })

  it('is kept out on such a device too: it is no way around', async () => {
    const mine = { ...office, device: withMark(undefined, staffId) }
    await times(10, () => guess(mine))
    expect(await signIn(mine)).toEqual(tooOften)
    must(await signIn(office))
  })
})

describe('who tries many accounts from one place', () => {
  it('is kept out of all after twenty, known or not, and not those who sign in rightly there', async () => {
    const colleagues = await Promise.all(Array.from({ length: 25 }, () => someone()))
    for (const each of colleagues) must(await signIn(office, each.email))
    await times(20, async (turn) => {
      expect(await guess(stranger, turn % 2 ? `${randomUUID()}@nowhere.example` : colleagues[turn]?.email)).toEqual(
        wrong,
      )
    })
    expect(await signIn(stranger)).toEqual(tooOften)
    must(await signIn({ ...stranger, device: withMark(undefined, staffId) }))
    must(await signIn(office))
  }, 60_000)

  it('is told to the leads once it were five colleagues of theirs, once', async () => {
    const told = async () =>
      (await messagesOf(keel, keel.there.lead.staffId)).filter(({ kind }) => kind === 'sign-in-spray').length
    const colleagues = await Promise.all(Array.from({ length: 7 }, () => someone(keel.there)))
    const each = (turn: number) => guess(stranger, colleagues[turn]?.email)
    await times(4, each)
    await times(5, () => each(0))
    expect(await told()).toBe(0)
    await times(7, each)
    expect(await told()).toBe(1)
  })
})

describe('many accounts of one clinic, each tried once from another place', () => {
  it('are told to the leads, once, and lock nobody out', async () => {
    const { id, lead } = keel.there
    const told = async () =>
      (await messagesOf(keel, lead.staffId)).filter(({ kind }) => kind === 'sign-in-spray-wide').length
    await keel.asOwner('DELETE FROM rate_limit')
    const colleagues = await Promise.all(Array.from({ length: 25 }, () => someone(keel.there)))
    const working = 'SELECT count(*)::int AS people FROM staff WHERE clinic_id = $1 AND disabled_at IS NULL'
    const enough = sprayedAccounts(Number((await keel.asOwner(working, [id]))[0]?.people))
    const each = (turn: number) => guess(from(), colleagues[turn]?.email)
    const { email: last = '', staffId: lastId = '' } = colleagues[enough - 1] ?? {}
    await times(enough - 1, each)
    await times(3, each)
    // Whoever mistypes where they work is no stranger.
    await guess({ ...from(), device: withMark(undefined, lastId) }, last)
    expect(await told()).toBe(0)
    await guess(from(), last)
    expect(await told()).toBe(1)
    await times(enough + 2, each)
    expect(await told()).toBe(1)
    must(await signIn(from(), last))
  }, 60_000)
})
