import { describe, expect, it } from 'vitest'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { actorOf } from '@/lib/auth/session'
import { changePassword } from '@/lib/operations/account/change-password'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { lastTold } from '@/tests/support/mail'
import { refusesOthers } from '@/tests/support/refusals'
import { newJoined, newSession, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
const password = 'nine herons on a roof'

const someone = async () => {
  const person = await newJoined(keel, keel.here)
  const [sessionId, other] = [await newSession(keel.here, person.staffId), await newSession(keel.here, person.staffId)]
  return { ...person, other, actor: { ...keel.here.clinician, staffId: person.staffId, sessionId } }
}
const isIn = async (sessionId: string) => (await actorOf({ clinicId: keel.here.id, sessionId }, at(3).now())) !== null

describe('changePassword', () => {
  refusesOthers(keel, {
    operation: changePassword,
    action: 'account.change',
    input: () => ({ current: soundPassword, password }),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('takes a new one from whoever knows the old one, and signs them out everywhere else', async () => {
    const { actor, staffId, email, other } = await someone()
    const change = () => changePassword(actor, { current: soundPassword, password }, at(2))
    const { audit } = await keel.recorded(change)
    const { event: told, ...mail } = await lastTold(keel, staffId)
    expect(mail).toEqual({ kind: 'password-changed', address: email })
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'staff.password-chosen', staffId, how: 'account' },
      { type: 'staff.sessions-ended', staffId, sessions: 1 },
      told,
    ])
    expect([await isIn(actor.sessionId), await isIn(other)]).toEqual([true, false])
    expect((await identifyStaff({ email, password: soundPassword }, at(4))).ok).toBe(false)
    must(await identifyStaff({ email, password }, at(4)))
  })

  it('refuses where the old one is wrong, or the new one would be guessed', async () => {
    const { actor, name } = await someone()
    const change = (input: object) => changePassword(actor, { current: soundPassword, password, ...input }, at(2))
    const wrong = { current: { code: 'password-wrong' } }
    expect(await change({ current: 'not this one' })).toMatchObject({ code: 'invalid', fields: wrong })
    for (const [guess, code] of [
      ['short', 'password-short'],
      [`${name} 123`, 'password-guessable'],
      ['the clinic here 1', 'password-guessable'],
    ]) {
      expect(await change({ password: guess })).toMatchObject({ code: 'invalid', fields: { password: { code } } })
    }
  })

  it('ends guessing after ten tries', async () => {
    const { actor } = await someone()
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await changePassword(actor, { current: 'a guess', password }, at(2))).ok).toBe(false)
    }
    expect(await changePassword(actor, { current: soundPassword, password }, at(2))).toEqual({
      ok: false,
      code: 'too-often',
    })
  })
})
