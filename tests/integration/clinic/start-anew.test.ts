import { describe, expect, it } from 'vitest'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { actorOf } from '@/lib/auth/session'
import { startAnew } from '@/lib/operations/clinic/start-anew'
import { endWork } from '@/lib/operations/staff/end-work'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { newWithCodes } from '@/tests/support/one-time-codes'
import { keelItself, refusesOthers } from '@/tests/support/refusals'
import { soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
const password = 'nine herons on a wall'
const anew = (staffId: string, chosen = password, clinic = keel.here) =>
  startAnew(keelItself(clinic), { staffId, password: chosen }, at(3))

describe('startAnew', () => {
  refusesOthers(keel, {
    operation: startAnew,
    action: 'staff.start-anew',
    input: () => ({ staffId: keel.here.colleague.staffId, password }),
    roles: [],
    elsewhere: null,
    isByItself: true,
  })

  it('gives whoever lost phone and password another one: what they had ends, and they are told', async () => {
    const { staffId, email, actor } = await newWithCodes(keel, keel.here)
    const { audit } = await keel.recorded(() => anew(staffId))
    expect(audit).toMatchObject([
      { actorKind: 'system', event: { type: 'staff.password-chosen', staffId, how: 'owner' } },
      { event: { type: 'staff.codes-changed', staffId, change: 'cleared' } },
      { event: { type: 'staff.sessions-ended', staffId } },
      { event: { type: 'message.queued' } },
    ])
    expect(await actorOf(actor, at(4).now())).toBeNull()
    expect((await messagesOf(keel, staffId)).map(({ kind }) => kind)).toContain('password-changed')
    expect(await identifyStaff({ email, password: soundPassword }, at(4))).toMatchObject({ ok: false })
    const session = must(await identifyStaff({ email, password }, at(5)))
    expect(await actorOf(session, at(5).now())).toMatchObject({ staffId })
  })

  it('refuses what would be guessed, whoever has left, and another clinic’s people', async () => {
    const { staffId } = await newWithCodes(keel, keel.here)
    const before = await keel.contents()
    expect(await anew(staffId, 'short')).toMatchObject({ fields: { password: { code: 'password-short' } } })
    expect(await anew(staffId, password, keel.there)).toEqual({ ok: false, code: 'not-found' })
    expect(await keel.contents()).toEqual(before)
    must(await endWork(keel.here.lead, { staffId }, at(3)))
    expect(await anew(staffId)).toEqual({ ok: false, code: 'colleague-left' })
  })
})
