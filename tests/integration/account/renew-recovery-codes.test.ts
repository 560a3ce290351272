import { describe, expect, it } from 'vitest'
import { renewRecoveryCodes } from '@/lib/operations/account/renew-recovery-codes'
import { viewCodes } from '@/lib/operations/account/view-codes'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { lastTold } from '@/tests/support/mail'
import { appCode, newWithCodes } from '@/tests/support/one-time-codes'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const codeWrong = { code: 'invalid', fields: { code: { code: 'code-wrong' } } }

describe('renewRecoveryCodes', () => {
  refusesOthers(keel, {
    operation: renewRecoveryCodes,
    action: 'account.change',
    input: () => ({ code: '123456' }),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('needs codes to be set up', async () => {
    expect(await renewRecoveryCodes(keel.here.lead, { code: '123456' }, at(1))).toMatchObject({
      code: 'codes-not-set-up',
    })
  })

  it('shows ten new ones for a code, and ends those before', async () => {
    const { actor, key, recovery, staffId } = await newWithCodes(keel, keel.here)
    const renew = (code: string, minutes: number) => renewRecoveryCodes(actor, { code }, at(minutes))
    const { value, audit } = await keel.recorded(() => renew(appCode(key, at(3).now()), 3))
    const fresh = must(value).recovery
    const { event: told, kind } = await lastTold(keel, staffId)
    expect(kind).toBe('codes-renewed')
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'staff.codes-changed', staffId, change: 'recovery-renewed' },
      told,
    ])
    expect([fresh.length, fresh.some((code) => recovery.includes(code))]).toEqual([10, false])
    expect(await renew(recovery[0] ?? '', 4)).toMatchObject(codeWrong)
    const used = await keel.recorded(() => renew(fresh[0] ?? '', 5))
    expect(used.audit.map(({ event }) => event)).toMatchObject([
      { change: 'recovery-renewed' },
      { change: 'recovery-used' },
      { type: 'message.queued' },
    ])
    expect(must(await viewCodes(actor, {}, at(6))).recoveryLeft).toBe(10)
  })

  it('ends guessing after ten tries, with the right code too', async () => {
    const { actor, key } = await newWithCodes(keel, keel.here)
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await renewRecoveryCodes(actor, { code: '0000000000' }, at(3))).toMatchObject(codeWrong)
    }
    const code = appCode(key, at(3).now())
    expect(await renewRecoveryCodes(actor, { code }, at(3))).toEqual({ ok: false, code: 'too-often' })
  })
})
