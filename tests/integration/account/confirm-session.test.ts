import { beforeAll, describe, expect, it } from 'vitest'
import { giveCode } from '@/lib/auth/give-code'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { identifyVouched } from '@/lib/auth/identify-vouched'
import { confirmSession } from '@/lib/operations/account/confirm-session'
import { changeRole } from '@/lib/operations/staff/change-role'
import type { StaffActor } from '@/lib/access/actor'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { appCode, newWithCodes, wrongCode } from '@/tests/support/one-time-codes'
import { newByPasskeyAlone, proofOf } from '@/tests/support/passkeys'
import { refusesOthers } from '@/tests/support/refusals'
import { newAskedLead, newJoined, newSession, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
const needed = { ok: false, code: 'confirm-needed', confirm: 'password' }
let lead: StaffActor

const newLead = () => newAskedLead(keel, keel.here)
const act = (actor: StaffActor, minutes: number) =>
  changeRole(actor, { staffId: keel.here.colleague.staffId, role: 'clinician' }, at(minutes))

const confirmedAtOf = async (sessionId: string) =>
  (await keel.asOwner('SELECT confirmed_at FROM session WHERE id = $1', [sessionId]))[0]?.['confirmed_at']

beforeAll(async () => {
  lead = await newLead()
})

describe('confirmSession', () => {
  refusesOthers(keel, {
    operation: confirmSession,
    action: 'account.change',
    input: () => ({ proof: soundPassword }),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('is asked for before what is worth a second look, once for ten minutes, and is in the log', async () => {
    expect(await act(lead, 20)).toEqual(needed)
    const { audit } = await keel.recorded(() => confirmSession(lead, { proof: soundPassword }, at(20)))
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'session.confirmed', sessionId: lead.sessionId, by: 'password' },
    ])
    const outcomes = [await act(lead, 20), await act(lead, 25), await act(lead, 30), await act(lead, 31)]
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, false])
  })

  it('counts in this browser alone', async () => {
    const elsewhere = { ...lead, sessionId: await newSession(keel.here, lead.staffId) }
    must(await confirmSession(lead, { proof: soundPassword }, at(40)))
    expect(await act(elsewhere, 40)).toEqual(needed)
  })

  it('says beside the field what was wrong, keeps asking, and stops after ten tries', async () => {
    const other = await newLead()
    const wrong = {
      ok: false,
      code: 'invalid',
      fields: { confirming: { code: 'password-wrong' } },
      confirm: 'password',
    }
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await confirmSession(other, { proof: 'not it at all' }, at(50))).toEqual(wrong)
    }
    expect(await confirmSession(other, { proof: soundPassword }, at(50))).toEqual({ ok: false, code: 'too-often' })
    expect(await act(other, 50)).toEqual(needed)
  })

  it('leaves a line in the log for each that was wrong, and for each that came too often', async () => {
    const other = await newLead()
    const { staffId } = other
    const { audit } = await keel.recorded(async () => {
      for (let tries = 0; tries < 11; tries += 1) await confirmSession(other, { proof: 'not it at all' }, at(50))
    })
    const line = (reason: string) => ({ actorId: staffId, event: { type: 'session.refused', reason, staffId } })
    expect(audit).toMatchObject([...Array.from({ length: 10 }, () => line('password-wrong')), line('too-often')])
    const { actor, key } = await newWithCodes(keel, keel.here)
    const coded = await keel.recorded(() => confirmSession(actor, { proof: wrongCode(key, at(20).now()) }, at(20)))
    expect(coded.audit).toMatchObject([{ event: { type: 'session.refused', reason: 'code-wrong' } }])
  })

  it('takes a code in the place of the password, once, and a recovery code', async () => {
    const { actor, key, recovery } = await newWithCodes(keel, keel.here)
    const confirm = (proof: string, minutes: number) => confirmSession(actor, { proof }, at(minutes))
    const wrong = { fields: { confirming: { code: 'code-wrong' } }, confirm: 'password-or-code' }
    expect(await confirm(wrongCode(key, at(20).now()), 20)).toMatchObject(wrong)
    const code = appCode(key, at(20).now())
    const { audit } = await keel.recorded(() => confirm(code, 20))
    expect(audit.map(({ event }) => event)).toMatchObject([{ type: 'session.confirmed', by: 'code' }])
    expect(await confirm(code, 20)).toMatchObject(wrong)
    must(await confirm(recovery[0] ?? '', 20))
    must(await confirm(soundPassword, 20))
  })

  it('takes a passkey where the password is off, and nothing else', async () => {
    const person = await newByPasskeyAlone(keel, keel.here)
    await keel.asOwner("UPDATE staff SET role = 'lead' WHERE id = $1", [person.staffId])
    const actor = { ...person.actor, role: 'lead' } as const
    expect(await act(actor, 20)).toEqual({ ...needed, confirm: 'passkey' })
    const refused = { fields: { confirming: { code: 'passkey-not-yours' } }, confirm: 'passkey' }
    expect(await confirmSession(actor, { proof: soundPassword }, at(20))).toMatchObject(refused)
    must(await confirmSession(actor, { proof: await proofOf(person, 20) }, at(20)))
    expect((await act(actor, 20)).ok).toBe(true)
  })

  it('is not asked of whoever has just signed in, by password, code or provider', async () => {
    const { email } = await newJoined(keel, keel.here)
    const byPassword = must(await identifyStaff({ email, password: soundPassword }, at(20)))
    const byProvider = must(await identifyVouched({ email, email_verified: true }, at(21)))
    const coded = await newWithCodes(keel, keel.here)
    const half = must(await identifyStaff({ email: coded.email, password: soundPassword }, at(22)))
    const since = () => Promise.all([byPassword, byProvider, half].map(({ sessionId }) => confirmedAtOf(sessionId)))
    expect(await since()).toEqual([at(20).now(), at(21).now(), null])
    must(await giveCode(half, { code: appCode(coded.key, at(23).now()) }, at(23)))
    expect((await since())[2]).toEqual(at(23).now())
  })

  it('takes nobody for confirmed whose session is over', async () => {
    const gone = await newLead()
    await keel.asOwner('UPDATE session SET ended_at = now() WHERE id = $1', [gone.sessionId])
    expect(await confirmSession(gone, { proof: soundPassword }, at(50))).toEqual({ ok: false, code: 'sign-in-needed' })
  })

  it('does not ask who may not do it at all, and says of nobody’s id what it says to everybody', async () => {
    const { staffId, name } = await newJoined(keel, keel.here)
    const clinician = {
      ...lead,
      staffId,
      name,
      role: 'clinician',
      sessionId: await newSession(keel.here, staffId),
    } as const
    expect(await act(clinician, 20)).toEqual({ ok: false, code: 'not-allowed' })
    const gone = { staffId: '01999999-0000-7000-8000-000000000000', role: 'lead' }
    const other = await newLead()
    expect(await changeRole(other, gone, at(20))).toEqual({ ok: false, code: 'not-found' })
  })
})
