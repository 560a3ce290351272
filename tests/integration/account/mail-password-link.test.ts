import { describe, expect, it } from 'vitest'
import { choosePassword, findPasswordLink } from '@/lib/auth/choose-password'
import { changeEmail } from '@/lib/operations/account/change-email'
import { mailPasswordLink } from '@/lib/operations/account/mail-password-link'
import { deliverMessage } from '@/lib/operations/messages/deliver-message'
import { viewMessage } from '@/lib/operations/messages/view-message'
import { sendPasswordLink } from '@/lib/operations/staff/send-password-link'
import { viewEmail } from '@/lib/operations/account/view-email'
import { viewColleague } from '@/lib/operations/staff/view-colleague'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { newSignedIn } from '@/tests/support/passkeys'
import { keelItself, refusesOthers } from '@/tests/support/refusals'
import { linkTokenOf, newInvited, newJoined, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
const ask = (staffId: string) => mailPasswordLink(keelItself(keel.here), { staffId }, at(60))
/** The latest e-mail to somebody, kept because no mail server is set, as a lead finds it. */
const keptFor = async (staffId: string) => {
  const [message] = await messagesOf(keel, staffId)
  const messageId = String(message?.['id'])
  must(await deliverMessage(keelItself(keel.here), { messageId }, at(61)))
  return viewMessage(keel.here.lead, { messageId }, at(62))
}

describe('mailPasswordLink', () => {
  refusesOthers(keel, {
    operation: mailPasswordLink,
    action: 'account.mail-link',
    input: () => ({ staffId: keel.here.colleague.staffId }),
    roles: [],
    isByItself: true,
  })

  it('sends a link for a new password to whoever has one, and records it', async () => {
    const { staffId, email } = await newJoined(keel, keel.here)
    const { audit } = await keel.recorded(() => ask(staffId))
    expect(audit.map(({ event }) => event)).toMatchObject([
      { type: 'staff.link-sent', staffId, purpose: 'reset' },
      { type: 'message.queued' },
    ])
    expect(await messagesOf(keel, staffId)).toContainEqual(
      expect.objectContaining({ kind: 'password-reset', address: email }),
    )
  })

  it('sends an open link again: whoever asks signed out ends none in somebody else’s mailbox', async () => {
    const again = (staffId: string, minutes: number) =>
      mailPasswordLink(keelItself(keel.here), { staffId }, at(minutes)).then(must)
    const joined = await newJoined(keel, keel.here)
    must(await ask(joined.staffId))
    const token = await linkTokenOf(keel, joined.staffId)
    for (const minutes of [62, 80, 109]) {
      await again(joined.staffId, minutes)
      expect(await linkTokenOf(keel, joined.staffId)).toBe(token)
    }
    expect(await messagesOf(keel, joined.staffId)).toHaveLength(5)
    must(await choosePassword({ token, password: 'quiet otters fold maps' }, at(110)))
    const invited = await newInvited(keel.here)
    const invitation = await linkTokenOf(keel, invited.staffId)
    await again(invited.staffId, 60)
    must(await choosePassword({ token: invitation, password: soundPassword }, at(61)))
  })

  it('makes a new one where there is hardly time left to use it', async () => {
    const { staffId } = await newJoined(keel, keel.here)
    must(await ask(staffId))
    const first = await linkTokenOf(keel, staffId)
    must(await mailPasswordLink(keelItself(keel.here), { staffId }, at(110)))
    const second = await linkTokenOf(keel, staffId)
    expect(second).not.toBe(first)
    expect(await findPasswordLink(second, at(169))).toMatchObject({ link: { purpose: 'reset' } })
  })

  it('lets no lead read it, for whoever reads it can sign in as somebody else', async () => {
    const joined = await newJoined(keel, keel.here)
    await keel.asOwner('DELETE FROM message WHERE person_id = $1', [joined.staffId])
    must(await ask(joined.staffId))
    expect(await keptFor(joined.staffId)).toEqual({ ok: false, code: 'not-found' })
    const invited = await newInvited(keel.here)
    const { text } = must(await keptFor(invited.staffId))
    expect(text).toContain(`/join/${await linkTokenOf(keel, invited.staffId)}\n`)
  })

  it('where no mail server is set, no lead sends one that nobody could read', async () => {
    const { staffId } = await newJoined(keel, keel.here)
    const refusal = { ok: false, code: 'no-mail-server' }
    expect(await sendPasswordLink(keel.here.lead, { staffId }, at(60))).toEqual(refusal)
    expect(must(await viewColleague(keel.here.lead, { staffId }, at(60))).hasServer).toBe(false)
  })

  it('and nobody asks for another address, which could not be shown to be theirs', async () => {
    const { actor } = await newSignedIn(keel, keel.here)
    const input = { email: 'another@mail.example', current: soundPassword, code: '' }
    expect(await changeEmail(actor, input, at(60))).toEqual({ ok: false, code: 'no-mail-server' })
    expect(must(await viewEmail(actor, {}, at(60))).canSend).toBe(false)
  })

  it('sends nothing to somebody who has left', async () => {
    const { staffId } = await newJoined(keel, keel.here)
    await keel.asOwner('UPDATE staff SET disabled_at = now() WHERE id = $1', [staffId])
    expect(await ask(staffId)).toEqual({ ok: false, code: 'not-found' })
  })
})
