import { describe, expect, it } from 'vitest'
import { choosePassword, findPasswordLink } from '@/lib/auth/choose-password'
import { findOpenEmailChange, pressEmailLink } from '@/lib/auth/change-email'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { identifyVouched } from '@/lib/auth/identify-vouched'
import { actorOf } from '@/lib/auth/session'
import { changeEmail } from '@/lib/operations/account/change-email'
import { mailPasswordLink } from '@/lib/operations/account/mail-password-link'
import { deliverMessage } from '@/lib/operations/messages/deliver-message'
import { bringBack } from '@/lib/operations/staff/bring-back'
import { endWork } from '@/lib/operations/staff/end-work'
import { inviteColleague } from '@/lib/operations/staff/invite-colleague'
import { viewColleague } from '@/lib/operations/staff/view-colleague'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { emailTokensOf, newAddress, newAsking } from '@/tests/support/own-email'
import { newWithPasskey } from '@/tests/support/passkeys'
import { keelItself } from '@/tests/support/refusals'
import { linkTokenOf, newcomer, newSession, soundPassword } from '@/tests/support/staff-link'

testMailServer()
const keel = testKeel()
const ended = { ok: false, code: 'email-link-ended' }
const taken = { ok: false, code: 'email-taken-since' }
const day = 24 * 60

const press = (token: string, does: string, minutes = 3, sessionId: string | null = null) =>
  pressEmailLink({ token, does }, sessionId, at(minutes))
const signsIn = async (email: string, minutes = 5) =>
  (await identifyStaff({ email, password: soundPassword }, at(minutes))).ok
const isIn = async (sessionId: string, minutes = 4) =>
  (await actorOf({ clinicId: keel.here.id, sessionId }, at(minutes).now())) !== null
const lastTo = async (staffId: string) => (await messagesOf(keel, staffId)).at(-1)

describe('the link to a new address', () => {
  it('makes it theirs, once, ends every other session and is recorded', async () => {
    const { staffId, email, newEmail, tokens, actor } = await newAsking(keel, keel.here)
    const other = await newSession(keel.here, staffId)
    expect(await findOpenEmailChange(tokens.confirm, at(3))).toMatchObject({
      does: 'confirm',
      clinic: { id: keel.here.id },
    })
    expect([await signsIn(email), await signsIn(newEmail)]).toEqual([true, false])
    const { audit } = await keel.recorded(() => press(tokens.confirm, 'confirm', 3, actor.sessionId))
    expect(await lastTo(staffId)).toMatchObject({ kind: 'email-changed', address: email })
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'staff.email-changed', staffId, change: 'confirmed' },
      { type: 'staff.sessions-ended', staffId, sessions: 2 },
      { type: 'message.queued', messageId: (await lastTo(staffId))?.['id'] },
    ])
    expect([await isIn(actor.sessionId), await isIn(other)]).toEqual([true, false])
    expect([await signsIn(email), await signsIn(newEmail.toUpperCase())]).toEqual([false, true])
    expect([await findOpenEmailChange(tokens.confirm, at(4)), await press(tokens.confirm, 'confirm', 4)]).toEqual([
      null,
      ended,
    ])
    expect(must(await viewColleague(keel.here.lead, { staffId }, at(4)))).toMatchObject({ email: newEmail })
  })

  it('is where a provider that verified it finds them', async () => {
    const { email, newEmail, tokens } = await newAsking(keel, keel.here)
    const vouched = (address: string) => identifyVouched({ email: address, email_verified: true }, at(4))
    expect((await vouched(newEmail)).ok).toBe(false)
    must(await press(tokens.confirm, 'confirm'))
    expect([(await vouched(newEmail)).ok, (await vouched(email)).ok]).toEqual([true, false])
  })

  it('ends what went to the old mailbox to choose a password', async () => {
    const { staffId, tokens } = await newAsking(keel, keel.here)
    must(await mailPasswordLink(keelItself(keel.here), { staffId }, at(2)))
    const token = await linkTokenOf(keel, staffId)
    expect(await findPasswordLink(token, at(3))).not.toBeNull()
    must(await press(tokens.confirm, 'confirm'))
    expect(await findPasswordLink(token, at(4))).toBeNull()
  })

  it('opens for a day, and is used by one of three who press at once', async () => {
    const { tokens } = await newAsking(keel, keel.here)
    expect(await press(tokens.confirm, 'confirm', 2 + day)).toEqual(ended)
    const results = await Promise.all([1, 2, 3].map(() => press(tokens.confirm, 'confirm', 1 + day)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('refuses an address that was taken meanwhile, here or elsewhere, and changes nothing', async () => {
    const { staffId, email, newEmail, tokens } = await newAsking(keel, keel.here)
    const { staffId: rival } = must(await inviteColleague(keel.there.lead, { ...newcomer(), email: newEmail }, at(2)))
    expect(rival).not.toBe(staffId)
    const contents = await keel.contents()
    expect(await press(tokens.confirm, 'confirm')).toEqual(taken)
    expect(await keel.contents()).toEqual(contents)
    expect(await signsIn(email)).toBe(true)
  })

  it('makes an address one person’s where two confirm it at once', async () => {
    const address = newAddress()
    const both = [await newAsking(keel, keel.here, address), await newAsking(keel, keel.there, address)]
    const results = await Promise.all(both.map(({ tokens }) => press(tokens.confirm, 'confirm')))
    expect(results.map((result) => (result.ok ? 'made' : result.code)).sort()).toEqual(['email-taken-since', 'made'])
  })

  it('ends with a newer one, and with whoever leaves', async () => {
    const { actor, staffId, tokens } = await newAsking(keel, keel.here)
    must(await changeEmail(actor, { email: newAddress(), current: soundPassword, code: '' }, at(3)))
    expect([await press(tokens.confirm, 'confirm', 4), await press(tokens.stop, 'stop', 4)]).toEqual([ended, ended])
    const newer = await emailTokensOf(keel, staffId)
    must(await endWork(keel.here.lead, { staffId }, at(4)))
    expect(await press(newer.confirm, 'confirm', 5)).toEqual(ended)
    must(await bringBack(keel.here.lead, { staffId }, at(5)))
    expect(await press(newer.confirm, 'confirm', 6)).toEqual(ended)
  })

  it('is not one where it is cut short, invented, or of another clinic', async () => {
    const { tokens } = await newAsking(keel, keel.here)
    const elsewhere = await newAsking(keel, keel.there)
    const bytes = Buffer.from(tokens.confirm, 'base64url')
    const mixed = Buffer.concat([
      Buffer.from(elsewhere.tokens.confirm, 'base64url').subarray(0, 16),
      bytes.subarray(16),
    ])
    const others = ['', 'x', tokens.confirm.slice(0, -1), `${tokens.confirm}x`, '\0', mixed.toString('base64url')]
    for (const other of others) {
      expect([await findOpenEmailChange(other, at(3)), await press(other, 'confirm')]).toEqual([null, ended])
    }
    for (const junk of [null, 7, {}, { token: tokens.confirm }, { token: tokens.confirm, does: 'anything' }]) {
      expect(await pressEmailLink(junk, null, at(3))).toEqual(ended)
    }
    // The one link does nothing of the other's.
    for (const does of ['stop', 'take-back']) expect(await press(tokens.confirm, does)).toEqual(ended)
    for (const does of ['confirm', 'take-back']) expect(await press(tokens.stop, does)).toEqual(ended)
    must(await press(tokens.confirm, 'confirm'))
  })
})

describe('the link to the old address', () => {
  it('stops what was not confirmed', async () => {
    const { staffId, email, actor, tokens } = await newAsking(keel, keel.here)
    expect(await findOpenEmailChange(tokens.stop, at(3))).toMatchObject({ does: 'stop' })
    const { audit } = await keel.recorded(() => press(tokens.stop, 'stop'))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'staff.email-changed', staffId, change: 'stopped' }])
    expect([await press(tokens.confirm, 'confirm'), await press(tokens.stop, 'stop')]).toEqual([ended, ended])
    expect([await signsIn(email), await isIn(actor.sessionId)]).toEqual([true, true])
  })

  it('takes back what was confirmed: the password, passkeys and sessions open nothing any more', async () => {
    const { actor, staffId, email } = await newWithPasskey(keel, keel.here)
    must(await changeEmail(actor, { email: newAddress(), current: soundPassword, code: '' }, at(2)))
    const tokens = await emailTokensOf(keel, staffId)
    must(await press(tokens.confirm, 'confirm', 3, actor.sessionId))
    // The page was drawn before: it does not take back what it did not speak of.
    expect(await press(tokens.stop, 'stop', 4)).toEqual(ended)
    const { audit } = await keel.recorded(() => press(tokens.stop, 'take-back', 4))
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'staff.email-changed', staffId, change: 'taken-back' },
      { type: 'staff.sessions-ended', staffId, sessions: 1 },
      { type: 'staff.passkeys-cleared', staffId, passkeys: 1 },
      { type: 'staff.link-sent', staffId, purpose: 'reset' },
      { type: 'message.queued', messageId: (await lastTo(staffId))?.['id'] },
    ])
    expect(await lastTo(staffId)).toMatchObject({ kind: 'password-reset', address: email })
    expect([await isIn(actor.sessionId, 5), await signsIn(email)]).toEqual([false, false])
    const password = 'nine herons on a roof'
    must(await choosePassword({ token: await linkTokenOf(keel, staffId), password }, at(6)))
    must(await identifyStaff({ email, password }, at(7)))
    expect(await press(tokens.stop, 'take-back', 8)).toEqual(ended)
  })

  it('takes back for three days after it was confirmed, and no longer', async () => {
    const first = await newAsking(keel, keel.here)
    must(await press(first.tokens.confirm, 'confirm', day))
    expect(await press(first.tokens.stop, 'take-back', 4 * day)).toEqual(ended)
    must(await press(first.tokens.stop, 'take-back', 4 * day - 1))
    const second = await newAsking(keel, keel.here)
    expect(await findOpenEmailChange(second.tokens.stop, at(2 + day))).toBeNull()
  })

  it('takes back what was made of the new address, too', async () => {
    const { actor, staffId, email, tokens } = await newAsking(keel, keel.here)
    must(await press(tokens.confirm, 'confirm', 3, actor.sessionId))
    must(await changeEmail(actor, { email: newAddress(), current: soundPassword, code: '' }, at(4)))
    const later = await emailTokensOf(keel, staffId)
    must(await press(later.confirm, 'confirm', 5))
    must(await press(tokens.stop, 'take-back', 6))
    expect(await press(later.stop, 'take-back', 7)).toEqual(ended)
    const [person] = await keel.asOwner('SELECT email FROM staff WHERE id = $1', [staffId])
    expect(person?.['email']).toBe(email)
  })

  it('keeps the old address for its owner meanwhile', async () => {
    const { actor, email, newEmail, staffId, tokens } = await newAsking(keel, keel.here)
    must(await press(tokens.confirm, 'confirm', 3, actor.sessionId))
    const invite = () => inviteColleague(keel.there.lead, { ...newcomer(), email }, at(4))
    expect(await invite()).toMatchObject({ fields: { email: { code: 'email-taken' } } })
    const rival = await newAsking(keel, keel.there, email)
    expect(await press(rival.tokens.confirm, 'confirm', 4)).toEqual(taken)
    // To its owner it is given back, by asking for it too.
    must(await changeEmail(actor, { email, current: soundPassword, code: '' }, at(5)))
    must(await press((await emailTokensOf(keel, staffId)).confirm, 'confirm', 6))
    expect([await signsIn(email, 7), await signsIn(newEmail, 7)]).toEqual([true, false])
  })
})

describe('their e-mails', () => {
  const deliver = (messageId: unknown, minutes: number) =>
    deliverMessage(keelItself(keel.here), { messageId: String(messageId) }, at(minutes))
  const ofKind = async (staffId: string, kind: string) =>
    (await messagesOf(keel, staffId)).find((message) => message['kind'] === kind)?.['id']

  it('carry the one link each, to the one mailbox each, whichever is the person’s own by then', async () => {
    const { staffId, email, newEmail, tokens } = await newAsking(keel, keel.here)
    const confirm = must(await deliver(await ofKind(staffId, 'email-confirm'), 3))?.letter
    expect([confirm?.to, confirm?.text.includes(tokens.confirm), confirm?.text.includes(tokens.stop)]).toEqual([
      newEmail,
      true,
      false,
    ])
    must(await press(tokens.confirm, 'confirm'))
    for (const kind of ['email-asked', 'email-changed']) {
      const mail = must(await deliver(await ofKind(staffId, kind), 4))?.letter
      expect([mail?.to, mail?.text.includes(tokens.stop), mail?.text.includes(tokens.confirm)]).toEqual([
        email,
        true,
        false,
      ])
    }
  })

  it('are not sent once there is nothing to open', async () => {
    const { staffId, tokens } = await newAsking(keel, keel.here)
    must(await press(tokens.stop, 'stop'))
    for (const kind of ['email-confirm', 'email-asked']) {
      must(await deliver(await ofKind(staffId, kind), 4))
      const [settled] = (await messagesOf(keel, staffId)).filter((message) => message['kind'] === kind)
      expect(settled).toMatchObject({ state: 'failed', problem: 'link-ended' })
    }
  })
})
