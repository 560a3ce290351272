import { beforeEach, describe, expect, it } from 'vitest'
import { findLink } from '@/lib/auth/find-link'
import { deliverMessage } from '@/lib/operations/messages/deliver-message'
import { viewMessage } from '@/lib/operations/messages/view-message'
import { emailLink } from '@/lib/operations/patients/email-link'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { messagesOf, newPatientAt } from '@/tests/support/mail'
import { testKeel } from '@/tests/support/keel'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let messageId: string
let patientId: string

beforeEach(async () => {
  patientId = (await newPatientAt(keel, keel.here, 'alex@mail.example')).patientId
  must(await emailLink(keel.here.reception, { patientId }, start))
  messageId = String((await messagesOf(keel, patientId))[0]?.id)
  must(await deliverMessage(keelItself(keel.here), { messageId }, start))
})

const view = () => viewMessage(keel.here.lead, { messageId }, at(1))

describe('viewMessage', () => {
  refusesOthers(keel, {
    operation: viewMessage,
    action: 'message.read',
    input: () => ({ messageId }),
    roles: ['lead'],
  })

  it('shows what was kept as it would be sent, its link opens, and that it was read is recorded', async () => {
    expect(await messagesOf(keel, patientId)).toMatchObject([{ state: 'kept', attempts: 0 }])
    const { value, audit } = await keel.recorded(view)
    const mail = must(value)
    expect(mail).toMatchObject({ to: 'alex@mail.example', subject: 'Your link from The clinic here', hasEnded: false })
    const token = /\/i\/([\w-]{43})/.exec(mail.text)?.[1] ?? ''
    expect((await findLink(token, at(1)))?.isOpen).toBe(true)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'message.read', messageId }])
  })

  it('says so when its link has ended', async () => {
    must(await invitePatient(keel.here.reception, { patientId }, at(1)))
    expect(must(await view()).hasEnded).toBe(true)
  })

  it('shows nothing of what went to a mailbox, or still may', async () => {
    for (const state of ['waiting', 'sending', 'sent', 'bounced', 'failed', 'unsubscribed']) {
      await keel.asOwner('UPDATE message SET state = $2 WHERE id = $1', [messageId, state])
      expect([state, await view()]).toEqual([state, { ok: false, code: 'not-found' }])
    }
  })
})
