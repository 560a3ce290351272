import { describe, expect, it } from 'vitest'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { actorOf } from '@/lib/auth/session'
import { endCodes } from '@/lib/operations/account/end-codes'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { lastTold } from '@/tests/support/mail'
import { appCode, newWithCodes, requireCodes, wrongCode } from '@/tests/support/one-time-codes'
import { refusesOthers } from '@/tests/support/refusals'
import { soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()

describe('endCodes', () => {
  refusesOthers(keel, {
    operation: endCodes,
    action: 'account.change',
    input: () => ({ code: '123456' }),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('needs a code, and leaves the password alone from then on', async () => {
    const { actor, key, email, staffId } = await newWithCodes(keel, keel.here)
    const end = (code: string) => endCodes(actor, { code }, at(3))
    expect(await end(wrongCode(key, at(3).now()))).toMatchObject({ code: 'invalid' })
    const { audit } = await keel.recorded(() => end(appCode(key, at(3).now())))
    const { event: told, kind } = await lastTold(keel, staffId)
    expect(kind).toBe('codes-ended')
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'staff.codes-changed', staffId, change: 'ended' }, told])
    const session = must(await identifyStaff({ email, password: soundPassword }, at(4)))
    expect(await actorOf(session, at(4).now())).toMatchObject({ staffId })
    expect(await end(appCode(key, at(3).now()))).toMatchObject({ code: 'codes-not-set-up' })
  })

  it('is refused where the clinic asks everybody', async () => {
    const { actor, key } = await newWithCodes(keel, keel.there)
    await requireCodes(keel, keel.there)
    const code = appCode(key, at(3).now())
    expect(await endCodes(actor, { code }, at(3))).toEqual({ ok: false, code: 'codes-required' })
  })
})
