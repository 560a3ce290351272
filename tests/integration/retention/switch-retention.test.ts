import { beforeEach, describe, expect, it } from 'vitest'
import type { RetentionKind } from '@/lib/clinics/retention'
import { confirmSession } from '@/lib/operations/account/confirm-session'
import { switchRetention } from '@/lib/operations/retention/switch-retention'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { newAskedLead, soundPassword } from '@/tests/support/staff-link'
import { newLead } from '@/tests/support/whole-patient'
import { daysOn, newDraft, setYears, shownOf, switchOn } from '@/tests/support/retention'

const keel = testKeel()
const now = daysOn(31)

beforeEach(async () => {
  await keel.asOwner('DELETE FROM retention')
})

const asShown = async (kind: RetentionKind, days?: number) => {
  const { period, seen } = await shownOf(keel.here.lead, kind, now, days)
  return { kind, to: 'on', period, seen }
}
const press = async (input: object) => switchRetention(keel.here.lead, input, now)
const changed = { ok: false, code: 'retention-changed' }

describe('switchRetention', () => {
  refusesOthers(keel, {
    operation: switchRetention,
    action: 'retention.change',
    input: () => ({ kind: 'drafts', to: 'on', period: 30, seen: '[30,0,null]' }),
    roles: ['lead'],
    elsewhere: null,
  })

  it('switches on what was shown, once of two presses, and off again', async () => {
    const input = await asShown('drafts')
    const on = await keel.recorded(() => press(input))
    const event = { type: 'retention.switched', kind: 'drafts', period: 30 }
    expect(on.audit.map((each) => each.event)).toEqual([{ ...event, isOn: true }])
    expect((await keel.recorded(() => press(input))).audit).toEqual([])
    const off = await keel.recorded(() => press({ ...input, to: 'off' }))
    expect(off.audit.map((each) => each.event)).toEqual([{ ...event, isOn: false }])
    expect((await keel.recorded(() => press({ ...input, to: 'off' }))).audit).toEqual([])
  })

  it('takes another period once its figures were shown', async () => {
    await switchOn(keel.here, 'drafts', now)
    const contents = await keel.contents()
    expect(await press({ ...(await asShown('drafts')), period: 14 })).toEqual(changed)
    expect(await keel.contents()).toEqual(contents)
    expect((await press(await asShown('drafts', 14))).ok).toBe(true)
    expect(await shownOf(keel.here.lead, 'drafts', now)).toMatchObject({ isOn: true, period: 14 })
  })

  it('refuses where more would go than was shown', async () => {
    const input = await asShown('drafts')
    await newDraft(keel.here)
    const contents = await keel.contents()
    expect(await press(input)).toEqual(changed)
    expect(await keel.contents()).toEqual(contents)
  })

  it('takes the lead’s password where whole records are to go, and ten guesses', async () => {
    const input = await asShown('records')
    const lead = await newLead(keel.here)
    const unchanged = () => keel.contents('rate_limit', 'audit_event')
    const contents = await unchanged()
    const wrong = (code: string) => ({ ok: false, code: 'invalid', fields: { password: { code } } })
    const press = (password: string) => switchRetention(lead, { ...input, password }, now)
    expect(await press('')).toEqual(wrong('field-missing'))
    const { audit } = await keel.recorded(async () => {
      for (let guess = 2; guess <= 10; guess += 1) expect(await press('not this one')).toEqual(wrong('password-wrong'))
      expect(await press(soundPassword)).toMatchObject({ ok: false, code: 'too-often' })
    })
    const reasons = [...Array.from({ length: 9 }, () => 'password-wrong'), 'too-often']
    const { staffId } = lead
    expect(audit.map(({ event }) => event)).toEqual(
      reasons.map((reason) => ({ type: 'session.refused', reason, staffId })),
    )
    expect(await unchanged()).toEqual(contents)
    const another = await newLead(keel.here)
    expect((await switchRetention(another, { ...input, password: soundPassword }, now)).ok).toBe(true)
    expect(await shownOf(another, 'records', now)).toMatchObject({ isOn: true, said: { by: another.name } })
    // That it is on already is no way round the password, nor to guess it more often.
    expect(await switchRetention(another, { ...input, password: 'not this one' }, now)).toEqual(wrong('password-wrong'))
    // Off takes no password.
    expect((await switchRetention(lead, { ...input, to: 'off' }, now)).ok).toBe(true)
  })

  it('asks again whether it is them before anything is switched, on or off', async () => {
    const { period, seen } = await shownOf(keel.here.lead, 'drafts', at(20))
    const actor = await newAskedLead(keel, keel.here)
    const press = (to: 'on' | 'off') => switchRetention(actor, { kind: 'drafts', to, period, seen }, at(20))
    const contents = await keel.contents()
    const needed = { ok: false, code: 'confirm-needed', confirm: 'password' }
    expect([await press('on'), await press('off')]).toEqual([needed, needed])
    expect(await keel.contents()).toEqual(contents)
    must(await confirmSession(actor, { proof: soundPassword }, at(20)))
    expect([await press('on'), await press('off')].map(({ ok }) => ok)).toEqual([true, true])
  })

  it('refuses a period that is not offered, and records for other years than the settings say', async () => {
    const input = await asShown('drafts')
    for (const period of [0, 13, 3651, -30]) expect(await press({ ...input, period })).toEqual(changed)
    const records = await asShown('records')
    expect(await press({ ...records, period: 1 })).toEqual(changed)
    await setYears(keel.here, 12)
    expect(await press(records)).toEqual(changed)
    await setYears(keel.here, 10)
    for (const field of [{ kind: 'all' }, { to: 'maybe' }, { period: 'long' }, { seen: 'x'.repeat(101) }]) {
      expect(await press({ ...input, ...field })).toMatchObject({ ok: false, code: 'invalid' })
    }
  })
})
