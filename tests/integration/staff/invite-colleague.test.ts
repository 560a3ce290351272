import { describe, expect, it } from 'vitest'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { inviteColleague } from '@/lib/operations/staff/invite-colleague'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { refusesOthers } from '@/tests/support/refusals'
import { newcomer } from '@/tests/support/staff-link'

const keel = testKeel()
const invite = (input: object) => inviteColleague(keel.here.lead, input, start)

describe('inviteColleague', () => {
  refusesOthers(keel, {
    operation: inviteColleague,
    action: 'staff.invite',
    input: newcomer,
    roles: ['lead'],
    elsewhere: null,
  })

  it('asks somebody to join by an e-mail to their own address, and records it', async () => {
    const person = newcomer()
    const { value, audit } = await keel.recorded(() => invite(person))
    const { staffId } = must(value)
    const [message] = await messagesOf(keel, staffId)
    expect(message).toMatchObject({ kind: 'staff-invited', state: 'waiting', address: person.email })
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'staff.created', staffId, role: 'clinician' },
      { type: 'staff.link-sent', staffId, purpose: 'join' },
      { type: 'message.queued', messageId: message?.['id'] },
    ])
  })

  it('lets nobody in before they have chosen a password', async () => {
    const person = newcomer()
    must(await invite(person))
    for (const password of ['', 'null', 'keel-sample-only']) {
      expect((await identifyStaff({ email: person.email, password }, at(1))).ok).toBe(false)
    }
  })

  it('refuses an address that somebody signs in with, here or elsewhere, and leaves nothing behind', async () => {
    const person = newcomer()
    must(await inviteColleague(keel.there.lead, person, start))
    const before = await keel.contents()
    const taken = { ok: false, code: 'invalid', fields: { email: { code: 'email-taken' } } }
    expect(await invite({ ...person, email: person.email.toUpperCase() })).toEqual(taken)
    expect(await keel.contents()).toEqual(before)
  })

  it('takes a second press for the first, also at the same moment, and nothing else', async () => {
    const person = newcomer()
    const { value, audit } = await keel.recorded(() => Promise.all([invite(person), invite(person)]))
    const [first, second] = value
    expect(must(first)).toEqual(must(second))
    expect(audit.map(({ event }) => event.type)).toEqual(['staff.created', 'staff.link-sent', 'message.queued'])
    const taken = { ok: false, code: 'invalid', fields: { email: { code: 'email-taken' } } }
    expect(await invite({ ...person, role: 'lead' })).toEqual(taken)
    expect(await invite({ ...person, name: 'Dr. Somebody Else' })).toEqual(taken)
    expect(await inviteColleague(keel.there.lead, person, start)).toEqual(taken)
    expect(await inviteColleague(keel.here.lead, person, at(1))).toEqual(taken)
  })

  it('says what is missing', async () => {
    const fields = {
      name: { code: 'field-missing' },
      email: { code: 'email-not-valid' },
      role: { code: 'choose-from-list' },
    }
    expect(await invite({ name: ' ', email: 'x', role: 'owner' })).toEqual({ ok: false, code: 'invalid', fields })
  })
})
