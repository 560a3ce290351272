import { describe, expect, it } from 'vitest'
import { choosePassword, findPasswordLink } from '@/lib/auth/choose-password'
import { withMark } from '@/lib/auth/device-mark'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { actorOf } from '@/lib/auth/session'
import { mailPasswordLink } from '@/lib/operations/account/mail-password-link'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { lastTold } from '@/tests/support/mail'
import { keelItself } from '@/tests/support/refusals'
import { linkTokenOf, newInvited, newJoined, newSession, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
const ended = { ok: false, code: 'password-link-ended' }
const choose = (token: string, minutes = 1, password = soundPassword) =>
  choosePassword({ token, password }, at(minutes))

describe('a link to choose a password', () => {
  it('lets somebody in who was asked to join, once, and is recorded', async () => {
    const { staffId, email } = await newInvited(keel.here)
    const token = await linkTokenOf(keel, staffId)
    expect(await findPasswordLink(token, at(1))).toMatchObject({
      person: { id: staffId },
      clinic: { id: keel.here.id },
    })
    const { value, audit } = await keel.recorded(() => choose(token))
    expect(must(value)).toEqual({ email, staffId })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'staff.password-chosen', staffId, how: 'link' }])
    must(await identifyStaff({ email, password: soundPassword }, at(2)))
    expect([await findPasswordLink(token, at(2)), await choose(token)]).toEqual([null, ended])
  })

  it('opens for seven days', async () => {
    const { staffId } = await newInvited(keel.here)
    const token = await linkTokenOf(keel, staffId)
    const week = 7 * 24 * 60
    expect(await choose(token, week)).toEqual(ended)
    must(await choose(token, week - 1))
  })

  it('is used by one of two who open it at once', async () => {
    const { staffId } = await newInvited(keel.here)
    const token = await linkTokenOf(keel, staffId)
    const results = await Promise.all([choose(token), choose(token), choose(token)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('stays open where the password would be guessed', async () => {
    const { staffId } = await newInvited(keel.here)
    const token = await linkTokenOf(keel, staffId)
    for (const [password, code] of [
      ['', 'field-missing'],
      ['short', 'password-short'],
      ['haddad haddad 1', 'password-guessable'],
    ] as const) {
      expect(await choose(token, 1, password)).toMatchObject({ fields: { password: { code } } })
    }
    must(await choose(token))
  })

  it('ends every session of whoever comes back by it', async () => {
    const { staffId } = await newJoined(keel, keel.here)
    const session = { clinicId: keel.here.id, sessionId: await newSession(keel.here, staffId) }
    must(await mailPasswordLink(keelItself(keel.here), { staffId }, at(10)))
    expect(await actorOf(session, at(11).now())).not.toBeNull()
    must(await choose(await linkTokenOf(keel, staffId), 12))
    expect(await actorOf(session, at(13).now())).toBeNull()
    expect((await lastTold(keel, staffId)).kind).toBe('password-changed')
  })

  it('lets somebody in who tried too often before, on the device where they chose it', async () => {
    const { staffId, email } = await newJoined(keel, keel.here)
    for (let tries = 0; tries < 10; tries += 1) await identifyStaff({ email, password: 'a guess' }, at(2))
    const right = () => identifyStaff({ email, password: soundPassword }, at(3))
    expect(await right()).toEqual({ ok: false, code: 'sign-in-too-often' })
    must(await mailPasswordLink(keelItself(keel.here), { staffId }, at(10)))
    const chosen = must(await choose(await linkTokenOf(keel, staffId), 11))
    const device = withMark(undefined, chosen.staffId)
    must(await identifyStaff({ email, password: soundPassword }, at(12), { sender: '', name: '', device }))
  })

  it('is not one where it is cut short, invented, or a patient’s', async () => {
    const { staffId } = await newInvited(keel.here)
    const token = await linkTokenOf(keel, staffId)
    for (const other of ['', 'x', token.slice(0, -1), `${token}x`, token.replace(/.$/, '_'), '\0']) {
      expect([await findPasswordLink(other, at(1)), await choose(other)]).toEqual([null, ended])
    }
    expect(await choosePassword(null, at(1))).toEqual(ended)
  })
})
