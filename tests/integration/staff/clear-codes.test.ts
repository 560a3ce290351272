import { describe, expect, it } from 'vitest'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { actorOf } from '@/lib/auth/session'
import { clearCodes } from '@/lib/operations/staff/clear-codes'
import { endWork } from '@/lib/operations/staff/end-work'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { newWithCodes, setUp } from '@/tests/support/one-time-codes'
import { refusesOthers } from '@/tests/support/refusals'
import { newAskedLead, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
const clear = (staffId: string) => clearCodes(keel.here.lead, { staffId }, at(3))

describe('clearCodes', () => {
  refusesOthers(keel, {
    operation: clearCodes,
    action: 'staff.change',
    input: () => ({ staffId: keel.here.colleague.staffId }),
    roles: ['lead'],
  })

  it('ends the codes of whoever lost the phone, signs them out and tells them', async () => {
    const { staffId, email, actor } = await newWithCodes(keel, keel.here)
    const { audit } = await keel.recorded(() => clear(staffId))
    expect(audit.map(({ event }) => event)).toMatchObject([
      { type: 'message.queued' },
      { type: 'staff.codes-changed', staffId, change: 'cleared' },
    ])
    expect(await actorOf(actor, at(4).now())).toBeNull()
    expect((await messagesOf(keel, staffId)).map(({ kind }) => kind)).toContain('codes-cleared')
    const session = must(await identifyStaff({ email, password: soundPassword }, at(4)))
    expect(await actorOf(session, at(4).now())).toMatchObject({ staffId })
  })

  it('does nothing at a second tap, nor for whoever has none', async () => {
    const { staffId } = await newWithCodes(keel, keel.here)
    must(await clear(staffId))
    for (const whom of [staffId, keel.here.clinician.staffId]) {
      const { value, audit } = await keel.recorded(() => clear(whom))
      expect([value, audit]).toEqual([{ ok: true, value: null }, []])
    }
  })

  it('is not for one’s own codes, nor for whoever has left', async () => {
    const lead = await newAskedLead(keel, keel.here)
    await setUp(lead, 2)
    expect(await clearCodes(lead, { staffId: lead.staffId }, at(3))).toEqual({ ok: false, code: 'codes-own' })
    const { staffId } = await newWithCodes(keel, keel.here)
    must(await endWork(keel.here.lead, { staffId }, at(3)))
    expect(await clear(staffId)).toEqual({ ok: false, code: 'colleague-left' })
  })
})
