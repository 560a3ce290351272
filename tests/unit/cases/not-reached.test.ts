import { describe, expect, it } from 'vitest'
import type { callResults, tierReasons } from '@/lib/cases/case'
import type { CaseEvent } from '@/lib/cases/case-event'
import { tierUnresolved, triesIn, wantedBeforeClosing, withoutUnsent } from '@/lib/cases/not-reached'
import { messageStates } from '@/lib/messages/message'
import { close } from '@/lib/cases/transitions'
import { outcomes } from '@/lib/cases/case'
import type { Tier } from '@/lib/triage/urgency'
import { me, someCase } from './some-case'

const { targetFrom } = someCase()
const after = (hours: number) => new Date(targetFrom.getTime() + hours * 3_600_000)
const called = (hours: number, result: (typeof callResults)[number] = 'not-reached') => ({
  id: `called-${String(hours)}`,
  at: after(hours),
  event: { type: 'called', result, words: '' } satisfies CaseEvent,
})
const happened = <Event extends CaseEvent>(hours: number, event: Event) => ({
  id: `at-${String(hours)}`,
  at: after(hours),
  event,
})
const reopened = (hours: number) => happened(hours, { type: 'reopened', words: 'x' })
const asked = (hours: number) => happened(hours, { type: 'call-asked' })
const unsent = (hours: number, eventId: string) => happened(hours, { type: 'call-ask-unsent', eventId })
const changed = (hours: number, to: Tier, reason: (typeof tierReasons)[number] = 'other') =>
  happened(hours, { type: 'tier-changed', from: 'EMERGENCY', to, reason, words: 'x' })
const undone = (hours: number, eventId: string) => happened(hours, { type: 'undone', eventId, act: 'tier-changed' })
const usual = { tries: 3, hours: 24 }
type Past = Parameters<typeof triesIn>[0]

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
    ['one of them did not go', [asked(1), asked(3), asked(25), unsent(26, 'at-25')], { calls: 1, from: after(25) }],
    [
      'the first of them came back',
      [asked(1), unsent(1.1, 'at-1'), asked(3), asked(25)],
      { calls: 1, from: after(27) },
    ],
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
    expect(triesIn(events, targetFrom).map(({ at }) => at)).toEqual([after(3), after(4)])
  })

  it.each(messageStates)('counts what asked in writing once it has gone: %s', (state) => {
    const events = [called(1), asked(3), called(25)]
    const written = [{ kind: 'call-us', aboutId: 'at-3', state } as const]
    const wanted = wantedBeforeClosing(someCase(), withoutUnsent(events, written), usual)
    expect(wanted).toEqual(state === 'sent' ? null : { calls: 1, from: after(25) })
  })
})

describe('a tier that nobody has resolved by contact', () => {
  const sent = (tier: Tier, hours = 0) => happened(hours, { type: 'intake-submitted', tier, decidedBy: 'x' })
  const raised = (tier: Tier, hours: number) => happened(hours, { type: 'alert-raised', tier, flags: ['x'] })
  const spoke = 'spoke-with-patient'
  it.each<readonly [string, Tier, Past, Tier]>([
    ['never changed', 'SOON', [sent('SOON')], 'SOON'],
    ['lowered in words alone', 'ROUTINE', [sent('EMERGENCY'), changed(2, 'ROUTINE')], 'EMERGENCY'],
    ['lowered after calls in vain', 'SOON', [sent('URGENT'), called(1), changed(2, 'SOON')], 'URGENT'],
    ['lowered for a slip', 'SOON', [sent('URGENT'), changed(2, 'SOON', 'answer-was-a-slip')], 'URGENT'],
    ['lowered in two steps', 'ROUTINE', [sent('URGENT'), changed(1, 'SOON'), changed(2, 'ROUTINE')], 'URGENT'],
    ['raised by a colleague, then lowered', 'SOON', [sent('SOON'), changed(1, 'URGENT'), changed(2, 'SOON')], 'URGENT'],
    ['lowered after speaking', 'ROUTINE', [sent('EMERGENCY'), changed(2, 'ROUTINE', spoke)], 'ROUTINE'],
    ['lowered after an examination', 'SOON', [sent('URGENT'), changed(2, 'SOON', 'examined')], 'SOON'],
    ['reached, then lowered', 'ROUTINE', [sent('URGENT'), called(1, 'reached'), changed(2, 'ROUTINE')], 'ROUTINE'],
    ['lowered, then reached', 'ROUTINE', [sent('URGENT'), changed(1, 'ROUTINE'), called(2, 'reached')], 'ROUTINE'],
    [
      'raised by the patient once reached, then lowered',
      'SOON',
      [sent('SOON'), called(1, 'reached'), raised('EMERGENCY', 2), changed(3, 'SOON')],
      'EMERGENCY',
    ],
    ['lowered, and opened again', 'ROUTINE', [sent('URGENT'), changed(1, 'ROUTINE'), reopened(3)], 'URGENT'],
    ['raised by mistake and taken back', 'SOON', [sent('SOON'), changed(1, 'URGENT'), undone(1.1, 'at-1')], 'SOON'],
    [
      'lowered after speaking, which was taken back, then in words',
      'ROUTINE',
      [sent('URGENT'), changed(1, 'ROUTINE', spoke), undone(1.1, 'at-1'), changed(2, 'ROUTINE')],
      'URGENT',
    ],
  ])('%s', (_, tier, events, unresolved) => {
    expect(tierUnresolved({ tier }, events)).toBe(unresolved)
    const isUrgent = unresolved === 'EMERGENCY' || unresolved === 'URGENT'
    expect(wantedBeforeClosing(someCase({ tier }), events, usual) !== null).toBe(isUrgent)
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
