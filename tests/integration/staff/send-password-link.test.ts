import { describe, expect, it } from 'vitest'
import { choosePassword, findPasswordLink } from '@/lib/auth/choose-password'
import { endWork } from '@/lib/operations/staff/end-work'
import { sendPasswordLink } from '@/lib/operations/staff/send-password-link'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { refusesOthers } from '@/tests/support/refusals'
import { linkTokenOf, newInvited, newJoined, soundPassword } from '@/tests/support/staff-link'

testMailServer()
const keel = testKeel()
const send = (staffId: string, minutes: number) => sendPasswordLink(keel.here.lead, { staffId }, at(minutes))

describe('sendPasswordLink', () => {
  refusesOthers(keel, {
    operation: sendPasswordLink,
    action: 'staff.invite',
    input: () => ({ staffId: keel.here.colleague.staffId }),
    roles: ['lead'],
  })

  it('sends whoever has not come yet a new link to join, which ends the first one', async () => {
    const { staffId } = await newInvited(keel.here)
    const first = await linkTokenOf(keel, staffId)
    const { audit } = await keel.recorded(() => send(staffId, 60))
    const second = await linkTokenOf(keel, staffId)
    expect(audit.map(({ event }) => event)).toMatchObject([
      { type: 'staff.link-sent', staffId, purpose: 'join' },
      { type: 'message.queued' },
    ])
    expect(await findPasswordLink(first, at(61))).toBeNull()
    expect(await findPasswordLink(second, at(61))).toMatchObject({ person: { id: staffId }, link: { purpose: 'join' } })
  })

  it('sends whoever works here a link for a new password, for an hour', async () => {
    const { staffId } = await newJoined(keel, keel.here)
    must(await send(staffId, 60))
    const token = await linkTokenOf(keel, staffId)
    expect((await messagesOf(keel, staffId)).map(({ kind }) => kind)).toContain('password-reset')
    expect(await findPasswordLink(token, at(119))).toMatchObject({ link: { purpose: 'reset' } })
    expect(await findPasswordLink(token, at(120))).toBeNull()
  })

  it('does nothing at a second tap: the link that went out still opens', async () => {
    const { staffId } = await newInvited(keel.here)
    must(await send(staffId, 60))
    const token = await linkTokenOf(keel, staffId)
    const { value, audit } = await keel.recorded(() => send(staffId, 60.5))
    expect([value, audit]).toEqual([{ ok: true, value: null }, []])
    must(await choosePassword({ token, password: soundPassword }, at(61)))
  })

  it('sends nothing to somebody who has left', async () => {
    const { staffId } = await newJoined(keel, keel.here)
    must(await endWork(keel.here.lead, { staffId }, at(2)))
    expect(await send(staffId, 60)).toEqual({ ok: false, code: 'colleague-left' })
  })
})
