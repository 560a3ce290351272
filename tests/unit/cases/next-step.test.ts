import { describe, expect, it } from 'vitest'
import { callResults, type Case } from '@/lib/cases/case'
import { logCall } from '@/lib/cases/contact'
import {
  afterAsking,
  afterCall,
  afterTierChange,
  afterWaiting,
  carriedOn,
  isWaitOver,
  visit,
} from '@/lib/cases/next-step'
import type { NextStep, StepKind } from '@/lib/cases/step'
import { type Tier, tiers } from '@/lib/triage/urgency'
import { me, someCase, standings } from './some-case'
import { late, on, step } from './some-step'

/** Monday, five past nine in the morning where the clinic is; it closes at five. */
const { now } = me
const ahead = on('11-23T20:00')
const behind = (kind: StepKind, at: Date, visitAt: Date) => ({ ...step(kind, at), visitAt })
const calledInVain = (tier: Tier, by: Pick<typeof me, 'now' | 'schedule'>) =>
  afterCall({ nextStep: null, tier }, { result: 'not-reached', visitAt: null }, by).at

describe('what follows from a call', () => {
  it.each<readonly [Tier, (typeof callResults)[number], StepKind, string]>([
    ['EMERGENCY', 'not-reached', 'call', '11-23T17:35'],
    ['EMERGENCY', 'message-left', 'call', '11-23T17:35'],
    ['EMERGENCY', 'wrong-number', 'call', '11-23T17:35'],
    ['EMERGENCY', 'reached', 'see', '11-23T21:05'],
    ['URGENT', 'not-reached', 'call', '11-23T19:05'],
    ['URGENT', 'reached', 'see', '11-24T17:05'],
    ['SOON', 'not-reached', 'call', '11-24T17:05'],
    ['SOON', 'reached', 'see', '11-27T17:05'],
    ['ROUTINE', 'not-reached', 'call', '11-24T17:05'],
    ['ROUTINE', 'reached', 'see', '12-08T17:05'],
  ])('%s, %s: %s by %s', (tier, result, kind, at) => {
    // Thanksgiving and the day after are days like others to this schedule but for the one that is closed.
    const schedule = { ...me.schedule, holidays: ['2026-11-26'] }
    expect(afterCall({ nextStep: null, tier }, { result, visitAt: null }, { now, schedule })).toEqual(
      step(kind, on(at)),
    )
  })

  it('on a Friday evening waits for Monday, but for what cannot', () => {
    const friday = { now: on('11-28T00:50'), schedule: me.schedule }
    expect(tiers.map((tier) => calledInVain(tier, friday))).toEqual([
      on('11-28T01:20'),
      on('11-29T00:50'),
      on('12-01T00:50'),
      on('12-01T00:50'),
    ])
  })

  it('is called again as soon as the clinic wants', () => {
    const callAgain = { EMERGENCY: 15, URGENT: 60, SOON: 2, ROUTINE: 3 }
    const schedule = { ...me.schedule, callAgain }
    expect(tiers.map((tier) => calledInVain(tier, { now, schedule }))).toEqual([
      on('11-23T17:20'),
      on('11-23T18:05'),
      on('11-25T17:05'),
      on('11-26T17:05'),
    ])
  })

  it('keeps a visit that was agreed on, until it is over or another one is', () => {
    const reached = (nextStep: Case['nextStep'], visitAt: Date | null = null) =>
      afterCall({ nextStep, tier: 'URGENT' }, { result: 'reached', visitAt }, me)
    const target = step('see', on('11-24T17:05'))
    expect(reached(visit(ahead))).toEqual(visit(ahead))
    expect(reached(visit(late))).toEqual(target)
    expect(reached(step('see', ahead))).toEqual(target)
    expect(reached(visit(ahead), on('11-24T18:00'))).toEqual(visit(on('11-24T18:00')))
  })

  it('goes on to a visit that something came before, unless that is later than they have to be seen now', () => {
    const reached = (visitAt: Date) =>
      afterCall({ nextStep: behind('call', late, visitAt), tier: 'URGENT' }, { result: 'reached', visitAt: null }, me)
    const target = on('11-24T17:05')
    expect(reached(ahead)).toEqual(visit(ahead))
    expect(reached(target)).toEqual(visit(target))
    expect(reached(on('11-24T17:06'))).toEqual(step('see', target))
    expect(reached(late)).toEqual(step('see', target))
    const far = on('12-10T17:30')
    const routine = { nextStep: behind('call', late, far), tier: 'ROUTINE' } as const
    expect(afterCall(routine, { result: 'reached', visitAt: null }, me)).toEqual(visit(far))
  })

  it.each(callResults.filter((result) => result !== 'reached'))(
    'a try that did not reach the patient cancels no visit that lies ahead: %s',
    (result) => {
      const current = (nextStep: NextStep) => someCase({ tier: 'SOON', firstLookAt: late, nextStep, tries: 1 })
      const tried = (nextStep: NextStep) => {
        const logged = logCall(current(nextStep), { result, words: '' }, { mayLeaveMessage: true }, me)
        return logged.ok && [logged.case.nextStep, logged.case.tries]
      }
      const again = step('call', on('11-24T17:05'))
      expect(tried(visit(ahead))).toEqual([visit(ahead), 2])
      expect(tried(visit(late))).toEqual([again, 2])
      expect(tried(visit(now))).toEqual([again, 2])
      expect(tried(step('see', ahead))).toEqual([again, 2])
      expect(tried(behind('call', late, ahead))).toEqual([behind('call', ahead, ahead), 2])
      const later = on('11-25T17:05')
      expect(tried(behind('call', late, later))).toEqual([{ ...again, visitAt: later }, 2])
      expect(tried(behind('call', late, now))).toEqual([again, 2])
    },
  )

  it('counts the tries until the patient is reached', () => {
    const call = (current: Case, result: (typeof callResults)[number]) => {
      const logged = logCall(current, { result, words: '' }, { mayLeaveMessage: true }, me)
      return logged.ok ? logged.case : current
    }
    const twice = call(call(someCase(), 'not-reached'), 'wrong-number')
    expect([twice.tries, call(twice, 'reached').tries]).toEqual([2, 0])
    expect(call(someCase({ standing: standings.closed }), 'reached').nextStep).toBeNull()
  })
})

describe('whoever acts and does not say what is next', () => {
  const kept = (nextStep: Case['nextStep'], tier: Tier = 'URGENT') => carriedOn({ nextStep, tier }, me)
  it.each([
    ['a first look becomes a call, with the target once more', step('look', ahead), step('call', on('11-23T18:05'))],
    ['a late first look, too', step('look', late), step('call', on('11-23T18:05'))],
    ['what lies ahead stays', step('see', ahead), step('see', ahead)],
    ['a late visit has the target once more', step('see', late), step('see', on('11-23T18:05'))],
    ['a visit ahead stays agreed on', visit(ahead), visit(ahead)],
    ['one that is over is so no more', visit(late), step('see', on('11-23T18:05'))],
    ['silence for too long becomes a call', step('wait', late), step('call', on('11-23T18:05'))],
    ['a closed case has nothing next', null, null],
    ['a visit behind a first look', behind('look', ahead, ahead), behind('call', on('11-23T18:05'), ahead)],
    ['and behind a late call', behind('call', late, ahead), behind('call', on('11-23T18:05'), ahead)],
    ['but one that is over', behind('look', ahead, late), step('call', on('11-23T18:05'))],
  ])('%s', (_, before, after) => {
    expect(kept(before)).toEqual(after)
  })

  it('keeps to whom it is handed over', () => {
    const handed = { kind: 'hand-over', at: late, to: 'physios' } as const
    expect(kept(handed)).toEqual({ ...handed, at: on('11-23T18:05') })
  })
})

describe('a tier that is changed', () => {
  const visit = step('see', on('12-01T17:00'))
  it('leaves no more time than the target of a higher one', () => {
    expect(afterTierChange({ nextStep: visit, tier: 'ROUTINE' }, 'EMERGENCY', me)).toEqual(
      step('call', on('11-23T17:15')),
    )
  })
  it('and keeps the visit in mind that is too late for it', () => {
    const agreed = { ...visit, isAgreed: true } as const
    const raised = afterTierChange({ nextStep: agreed, tier: 'ROUTINE' }, 'EMERGENCY', me)
    expect(raised).toEqual(behind('call', on('11-23T17:15'), visit.at))
  })
  it('leaves what is agreed on where it is lowered, or where it is soon enough', () => {
    expect(afterTierChange({ nextStep: visit, tier: 'URGENT' }, 'ROUTINE', me)).toEqual(visit)
    const soon = step('see', on('11-23T17:10'))
    expect(afterTierChange({ nextStep: soon, tier: 'ROUTINE' }, 'EMERGENCY', me)).toEqual(soon)
  })
})

describe('the patient is waited for', () => {
  it.each<readonly [Tier, string]>([
    ['EMERGENCY', '11-23T17:35'],
    ['URGENT', '11-24T17:05'],
    ['SOON', '11-26T17:05'],
    ['ROUTINE', '11-30T17:05'],
  ])('%s until %s', (tier, at) => {
    expect(afterAsking({ nextStep: step('call', ahead), tier }, me)).toEqual(step('wait', on(at)))
  })
  it('which does not put off a visit that is agreed on', () => {
    expect(afterAsking({ nextStep: step('see', ahead), tier: 'SOON' }, me)).toEqual(step('see', ahead))
  })
  it('nor one behind what was to be done, until which the patient is waited for at the latest', () => {
    const asked = (visitAt: Date) => afterAsking({ nextStep: behind('call', late, visitAt), tier: 'URGENT' }, me)
    expect(asked(ahead)).toEqual(behind('wait', ahead, ahead))
    expect(asked(on('11-24T17:06'))).toEqual(behind('wait', on('11-24T17:05'), on('11-24T17:06')))
    expect(asked(late)).toEqual(step('wait', on('11-24T17:05')))
    const waiting = { nextStep: behind('wait', late, ahead), tier: 'EMERGENCY' } as const
    expect(afterWaiting(waiting, me)).toEqual(behind('call', on('11-23T17:15'), ahead))
  })
  it('and heard, or silent for too long: the target runs from there', () => {
    const waiting = { nextStep: step('wait', late), tier: 'EMERGENCY' } as const
    expect([isWaitOver(waiting, now), isWaitOver(waiting, on('11-23T17:03'))]).toEqual([true, false])
    expect(afterWaiting(waiting, me)).toEqual(step('call', on('11-23T17:15')))
    expect(afterWaiting({ nextStep: step('see', late), tier: 'SOON' }, me)).toEqual(step('see', late))
  })
})
