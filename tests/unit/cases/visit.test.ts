import { describe, expect, it, test } from 'vitest'
import { logCall } from '@/lib/cases/contact'
import { setNextStep } from '@/lib/cases/set-next-step'
import { visitAt, visitSchema } from '@/lib/cases/visit'
import { visitDays } from '@/lib/cases/visit-days'
import type { Tier } from '@/lib/triage/urgency'
import { me, someCase, standings } from './some-case'
import { on } from './some-step'

const refusal = (field: string, code: string) => ({ ok: false, code: 'invalid', fields: { [field]: { code } } })
const tomorrow = { visitDay: '2026-11-24', visitTime: '09:30' }

/** It is Monday, five past nine in Los Angeles. */
test.each<readonly [string, string, string, Tier, unknown]>([
  ['nothing', '', '', 'SOON', null],
  ['a time of today', '2026-11-23', '14:30', 'SOON', on('11-23T22:30')],
  ['a time of the next day', '2026-11-24', '09:30', 'EMERGENCY', refusal('visitDay', 'visit-too-late')],
  ['to the minute as long as an emergency may be left', '2026-11-24', '09:05', 'EMERGENCY', on('11-24T17:05')],
  ['three working days on', '2026-11-26', '09:05', 'URGENT', on('11-26T17:05')],
  ['a minute more', '2026-11-26', '09:06', 'URGENT', refusal('visitDay', 'visit-too-late')],
  ['next month, of what can wait', '2026-12-23', '09:05', 'SOON', on('12-23T17:05')],
  ['an hour ago', '2026-11-23', '08:05', 'SOON', refusal('visitDay', 'visit-in-past')],
  ['this minute', '2026-11-23', '09:05', 'SOON', refusal('visitDay', 'visit-in-past')],
  ['yesterday', '2026-11-22', '10:00', 'SOON', refusal('visitDay', 'visit-in-past')],
  ['in two years', '2028-11-23', '10:00', 'SOON', refusal('visitDay', 'away-too-long')],
  ['no such day', '2026-11-31', '10:00', 'SOON', refusal('visitDay', 'date-not-real')],
  ['a day in words', 'tomorrow', '10:00', 'SOON', refusal('visitDay', 'date-not-real')],
  ['a day without a time', '2026-11-24', '', 'SOON', refusal('visitTime', 'time-not-valid')],
  ['a time that no clock shows', '2026-11-24', '24:30', 'SOON', refusal('visitTime', 'time-not-valid')],
  ['a time without a day', '', '10:00', 'SOON', refusal('visitDay', 'field-missing')],
])('%s', (_what, visitDay, visitTime, tier, expected) => {
  expect(visitAt({ visitDay, visitTime }, tier, me)).toEqual(expected)
})

test('what is too long to be a day is refused beside its field', () => {
  const { error } = visitSchema.safeParse({ visitDay: 'x'.repeat(21) })
  expect(error?.issues).toMatchObject([{ path: ['visitDay'], message: 'text-too-long' }])
})

test('four weeks of days are offered, from the one that it is at the clinic', () => {
  const evening = new Date('2026-11-24T04:00:00Z')
  const days = visitDays(evening, 'America/Los_Angeles')
  expect([days[0], days[1], days.at(-1)]).toEqual(['2026-11-23', '2026-11-24', '2026-12-21'])
  expect(visitDays(evening, 'Europe/London')[0]).toBe('2026-11-24')
})

const agreed = { kind: 'see', at: on('11-24T17:30'), to: null, isAgreed: true } as const
const current = someCase({ tier: 'SOON' })

describe('a patient comes in', () => {
  it('as a call agreed on it, at that time', () => {
    const call = { result: 'reached', words: 'Comes in.', ...tomorrow } as const
    expect(logCall(current, call, { mayLeaveMessage: true }, me)).toMatchObject({
      ok: true,
      case: { nextStep: agreed },
      event: { type: 'called', result: 'reached', words: 'Comes in.', visitAt: agreed.at.toISOString() },
    })
  })

  it('as somebody says is next, without a delay', () => {
    const event = { type: 'next-step-set', step: 'see', at: agreed.at.toISOString(), to: null, isAgreed: true }
    const said = { kind: 'see', delay: '', to: '', ...tomorrow } as const
    expect(setNextStep(current, said, me)).toMatchObject({ ok: true, case: { nextStep: agreed }, event })
  })

  it('is no visit of a call in vain, of a closed case, or of another step: there the form hides it', () => {
    const call = { result: 'not-reached', words: '', ...tomorrow } as const
    const inVain = logCall(current, call, { mayLeaveMessage: true }, me)
    expect(inVain.ok && [inVain.case.nextStep?.kind, inVain.event]).toEqual([
      'call',
      { type: 'called', result: 'not-reached', words: '' },
    ])
    const closed = someCase({ standing: standings.closed })
    const late = logCall(closed, { ...call, result: 'reached' }, { mayLeaveMessage: true }, me)
    expect(late).toMatchObject({ ok: true, case: { nextStep: null } })
    const other = setNextStep(current, { kind: 'call', delay: 'next-day', to: '', ...tomorrow }, me)
    expect(other.ok && other.case.nextStep).toEqual({ kind: 'call', at: on('11-24T17:05'), to: null })
  })

  it('stays in mind while what comes first is put off, and not where something is done in its place', () => {
    const first = { ...current, nextStep: { kind: 'call', at: me.now, to: null, visitAt: agreed.at } as const }
    const next = (from: typeof current, kind: 'call' | 'see' | 'wait' | 'hand-over') => {
      const said = setNextStep(from, { kind, delay: 'next-day', to: 'physios' }, me)
      return said.ok && said.case.nextStep?.visitAt
    }
    expect([next(first, 'call'), next(first, 'wait')]).toEqual([agreed.at, agreed.at])
    const put = setNextStep(first, { kind: 'call', delay: 'two-weeks', to: '' }, me)
    expect(put.ok && put.case.nextStep?.at).toEqual(agreed.at)
    expect([next(first, 'see'), next(first, 'hand-over')]).toEqual([undefined, undefined])
    expect([next({ ...current, nextStep: agreed }, 'call')]).toEqual([undefined])
  })

  it('is refused where the time is none, and the delay asked for where there is neither', () => {
    const said = { kind: 'see', delay: 'next-day', to: '', visitDay: '2026-11-22', visitTime: '09:00' } as const
    expect(setNextStep(current, said, me)).toEqual(refusal('visitDay', 'visit-in-past'))
    expect(setNextStep(current, { kind: 'see', delay: '', to: '' }, me)).toEqual(refusal('delay', 'choose-from-list'))
  })
})
