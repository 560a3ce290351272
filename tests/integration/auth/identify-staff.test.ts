import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { hashPassword } from '@/lib/auth/password'
import { actorOf } from '@/lib/auth/session'
import { must } from '@/prisma/sample/live-story'
import { atWork } from '@/tests/support/at-work'
import { at, newStaff, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { whileUncommitted } from '@/tests/support/uncommitted'

const keel = testKeel()
const password = 'a long one, with 29 letters 🙂'
const wrong = { ok: false, code: 'sign-in-wrong' }
let passwordHash: string
let someone: StaffActor
let email: string
let count = 0

beforeAll(async () => {
  passwordHash = await hashPassword(password)
})
beforeEach(async () => {
  count += 1
  email = `someone-${String(count)}@clinic.example`
  someone = await newStaff(keel.here.id, 'clinician', 'Dr. Someone', { email, passwordHash })
})

const identify = (input: object = {}, clock = start) => identifyStaff({ email, password, ...input }, clock)

describe('an address and its password', () => {
  it('start a session of twelve hours in the clinic of that address, and record it', async () => {
    const { value, audit } = await keel.recorded(() => identify())
    const { clinicId, sessionId } = must(value)
    const by = { clinicId: keel.here.id, actorKind: 'staff', actorId: someone.staffId }
    expect(audit).toEqual([{ ...by, event: { type: 'session.started', sessionId } }])
    await atWork({ clinicId, sessionId }, 0, 719)
    expect(await actorOf({ clinicId, sessionId }, at(719).now())).toEqual({ ...someone, sessionId })
    expect(await actorOf({ clinicId, sessionId }, at(720).now())).toBeNull()
  })

  it('work with capitals and spaces around the address', async () => {
    expect((await identify({ email: `  ${email.toUpperCase()} ` })).ok).toBe(true)
  })

  it('do not work for someone who has left', async () => {
    await keel.asOwner('UPDATE staff SET disabled_at = now() WHERE id = $1', [someone.staffId])
    expect(await identify()).toEqual(wrong)
  })
})

describe('a password that is right as the sign-in begins', () => {
  it.each([
    ['changed', `UPDATE staff SET password_hash = 'another' WHERE id = $1`],
    ['of nobody who works there', 'UPDATE staff SET disabled_at = now() WHERE id = $1'],
  ])('starts no session where it is %s before the sign-in ends', async (_what, query) => {
    const { value, audit } = await whileUncommitted(keel, { query, values: [someone.staffId] }, () =>
      keel.recorded(() => identify()),
    )
    expect(value).toEqual(wrong)
    expect(audit.map(({ event }) => event.type)).toEqual(['session.refused'])
    expect(await keel.asOwner('SELECT 1 FROM session WHERE person_id = $1', [someone.staffId])).toEqual([])
  })
})

describe('anything else', () => {
  it('is the same refusal for a wrong password and for an unknown address; only the known one is recorded', async () => {
    const known = await keel.recorded(() => identify({ password: 'guess' }))
    expect(known.value).toEqual(wrong)
    expect(known.audit).toEqual([
      {
        clinicId: keel.here.id,
        actorKind: 'unknown',
        actorId: null,
        event: { type: 'session.refused', reason: 'sign-in-wrong', staffId: someone.staffId },
      },
    ])
    const unknown = await keel.recorded(() => identify({ email: 'nobody@clinic.example' }))
    expect(unknown.value).toEqual(wrong)
    expect(unknown.audit).toEqual([])
  })

  it.each<readonly [string, object]>([
    ['no address', { email: '' }],
    ['no password', { password: '' }],
    ['NUL in the address', { email: 'a\0@clinic.example' }],
    ['half of a character', { email: '\ud83d@clinic.example', password: '\ude42' }],
    ['a pattern', { email: '%' }],
    ['a long address', { email: 'x'.repeat(255) }],
    ['a long password', { password: 'x'.repeat(1001) }],
    ['a list', { email: ['someone@clinic.example'] }],
    ['an object', { password: { length: 5 } }],
    ['the name of a prototype', { email: '__proto__', password: 'constructor' }],
  ])('is refused and starts no session: %s', async (_what, input) => {
    const contents = await keel.contents()
    expect(await identify(input)).toEqual(wrong)
    expect(await keel.contents()).toEqual(contents)
  })

  it.each([null, undefined, 'text', []])('is refused where there is no form at all (%s)', async (input) => {
    expect(await identifyStaff(input, start)).toEqual(wrong)
  })

  it('is refused after ten tries, with the right password too, however the address is written', async () => {
    for (let tries = 0; tries < 10; tries += 1) {
      const written = tries % 2 ? email.toUpperCase() : email
      expect(await identify({ email: written, password: 'guess' })).toEqual(wrong)
    }
    expect(await identify()).toEqual({ ok: false, code: 'sign-in-too-often' })
  })

  it('is refused after ten tries that arrive at once', async () => {
    const tries = await Promise.all(Array.from({ length: 14 }, () => identify({ password: 'guess' })))
    expect(tries.filter((each) => !each.ok && each.code === 'sign-in-too-often')).toHaveLength(4)
  })

  it('is forgotten once the right password is given', async () => {
    for (let tries = 0; tries < 9; tries += 1) await identify({ password: 'guess' })
    expect((await identify()).ok).toBe(true)
    expect(await identify({ password: 'guess' })).toEqual(wrong)
    expect((await identify()).ok).toBe(true)
  })

  it('in one account leaves the others alone', async () => {
    for (let tries = 0; tries < 11; tries += 1) await identify({ password: 'guess' })
    const other = 'another@clinic.example'
    await newStaff(keel.there.id, 'lead', 'Dr. Another', { email: other, passwordHash })
    expect(must(await identify({ email: other })).clinicId).toBe(keel.there.id)
  })
})
