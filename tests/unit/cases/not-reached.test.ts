import { describe, expect, it } from 'vitest'
import type { callResults } from '@/lib/cases/case'
import type { CaseEvent } from '@/lib/cases/case-event'
import { triesIn, wantedBeforeClosing } from '@/lib/cases/not-reached'
import { close } from '@/lib/cases/transitions'
import { outcomes } from '@/lib/cases/case'
import type { Tier } from '@/lib/triage/urgency'
import { me, someCase } from './some-case'

const { targetFrom } = someCase()
const after = (hours: number) => new Date(targetFrom.getTime() + hours * 3_600_000)
const called = (hours: number, result: (typeof callResults)[number] = 'not-reached') => ({
  at: after(hours),
  event: { type: 'called', result, words: '' } satisfies CaseEvent,
})
const reopened = (hours: number) => ({ at: after(hours), event: { type: 'reopened', words: 'x' } satisfies CaseEvent })
const asked = (hours: number) => ({ at: after(hours), event: { type: 'call-asked' } satisfies CaseEvent })
const usual = { tries: 3, hours: 24 }
type Past = readonly (ReturnType<typeof called> | ReturnType<typeof reopened> | ReturnType<typeof asked>)[]

describe('what an urgent case lacks before it may be closed as not reached', () => {
  it.each<readonly [string, Past, { calls: number; from: Date | null } | null]>([
    ['no call', [], { calls: 3, from: null }],
    ['one call', [called(1)], { calls: 2, from: after(25) }],
    ['three within an hour', [called(1), called(1.5), called(2)], { calls: 1, from: after(25) }],
    ['two over a day', [called(1), called(25)], { calls: 1, from: after(25) }],
    ['three over a day', [called(1), called(3), called(25)], null],
    ['three over a day less a minute', [called(1), called(3), called(25 - 1 / 60)], { calls: 1, from: after(25) }],
    ['a message, a wrong number, no answer', [called(1, 'message-left'), called(3, 'wrong-number'), called(30)], null],
    ['e-mails that ask to call', [asked(1), asked(3), asked(25)], null],
    ['reached after three', [called(1), called(3), called(25), called(26, 'reached')], { calls: 3, from: null }],
    ['opened again after three', [called(1), called(3), called(25), reopened(40)], { calls: 3, from: null }],
    ['calls before the patient raised it', [called(-3), called(-2), called(30)], { calls: 2, from: after(54) }],
  ])('%s', (_, events, wanted) => {
    expect(wantedBeforeClosing(someCase(), events, usual)).toEqual(wanted)
  })

  it.each<readonly [Tier, boolean]>([
    ['EMERGENCY', true],
    ['URGENT', true],
    ['SOON', false],
    ['ROUTINE', false],
  ])('counts for %s: %s', (tier, counts) => {
    expect(wantedBeforeClosing(someCase({ tier }), [], usual) !== null).toBe(counts)
  })

  it('is as the clinic wants it', () => {
    const events = [called(1), called(6)]
    expect(wantedBeforeClosing(someCase(), events, { tries: 2, hours: 4 })).toBeNull()
    expect(wantedBeforeClosing(someCase(), events, { tries: 5, hours: 4 })).toEqual({ calls: 3, from: after(5) })
  })

  it('agrees with the tries that the case counts', () => {
    const events = [called(1), called(2, 'reached'), called(3), called(4, 'wrong-number')]
    expect(triesIn(events, targetFrom)).toEqual([after(3), after(4)])
  })
})

describe('closing while calls are wanted', () => {
  const wanted = { calls: 2, from: after(25) }
  it.each(outcomes)('as %s', (outcome) => {
    const clinician = close(someCase(), { outcome, words: 'Words' }, me, { wanted, isLead: false, signBy: null })
    const lead = close(someCase(), { outcome, words: 'Words' }, me, { wanted, isLead: true, signBy: null })
    const isUnreached = outcome === 'not-reached'
    expect([clinician.ok, lead.ok]).toEqual([!isUnreached, true])
    expect(lead).toMatchObject({ event: isUnreached ? { isEarly: true } : { type: 'closed', outcome, words: 'Words' } })
    if (isUnreached) {
      const fields = { outcome: { code: 'not-reached-yet', values: { calls: 2 } } }
      expect(clinician).toEqual({ ok: false, code: 'invalid', fields })
    }
  })
})
