import { describe, expect, it } from 'vitest'
import { delaysFor } from '@/lib/cases/delays'
import { setNextStep } from '@/lib/cases/set-next-step'
import { tiers } from '@/lib/triage/urgency'
import { me, someCase, standings } from './some-case'
import { on, step } from './some-step'

const { now } = me

describe('another step is said to be next', () => {
  it.each([
    ['EMERGENCY', 'half-hour', '11-23T17:35'],
    ['EMERGENCY', 'two-hours', '11-23T19:05'],
    ['URGENT', 'three-days', '11-26T17:05'],
    ['SOON', 'two-weeks', '12-07T17:05'],
  ] as const)('%s, %s: %s', (tier, delay, at) => {
    const set = setNextStep(someCase({ tier }), { kind: 'see', delay, to: 'ignored' }, me)
    expect(set).toMatchObject({ ok: true, case: { nextStep: step('see', on(at)), firstLookAt: now } })
    const event = { type: 'next-step-set', step: 'see', at: on(at).toISOString(), to: null, delay }
    expect(set.ok && set.event).toEqual(event)
  })

  it('keeps to whom a case is to be handed over, and asks for it', () => {
    const to = (name: string) => setNextStep(someCase(), { kind: 'hand-over', delay: 'next-day', to: name }, me)
    expect(to('physios')).toMatchObject({ case: { nextStep: { kind: 'hand-over', to: 'physios' } } })
    expect(to('')).toEqual({ ok: false, code: 'invalid', fields: { to: { code: 'field-missing' } } })
  })

  it('is refused of a closed case, and where it puts off what cannot wait', () => {
    const week = { kind: 'wait', delay: 'week', to: '' } as const
    expect(setNextStep(someCase({ standing: standings.closed }), week, me)).toEqual({ ok: false, code: 'case-closed' })
    const tooLong = { ok: false, code: 'invalid', fields: { delay: { code: 'choose-from-list' } } }
    expect(setNextStep(someCase({ tier: 'EMERGENCY' }), week, me)).toEqual(tooLong)
    expect(tiers.map((tier) => delaysFor(tier).length)).toEqual([3, 4, 6, 6])
  })
})
