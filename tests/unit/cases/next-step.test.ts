import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { callResults, type Case, isStillAnswering } from '@/lib/cases/case'
import { askFollowUp, logCall } from '@/lib/cases/contact'
import { answer, escalate } from '@/lib/cases/escalation'
import { afterAsking, afterCall, afterTierChange, afterWaiting, carriedOn, isWaitOver } from '@/lib/cases/next-step'
import { queueOf, settableSteps, stateOf, stepKinds } from '@/lib/cases/step'
import { reopen } from '@/lib/cases/reopen'
import { delays, delaysFor } from '@/lib/cases/delays'
import { setNextStep } from '@/lib/cases/set-next-step'
import { takeOver } from '@/lib/cases/take-over'
import { changeTier, claim, close, release } from '@/lib/cases/transitions'
import { type Tier, tiers } from '@/lib/triage/urgency'
import { me, someCase, standings, unhindered } from './some-case'

/** Monday, five past nine in the morning where the clinic is; it closes at five. */
const { now } = me
const on = (time: string) => new Date(`2026-${time}:00Z`)
const step = (kind: (typeof stepKinds)[number], at: Date) => ({ kind, at, to: null })
const late = on('11-23T17:04')
const ahead = on('11-23T20:00')

describe('what follows from a call', () => {
  it.each<readonly [Tier, (typeof callResults)[number], string, string]>([
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
    expect(afterCall(result, tier, { now, schedule })).toEqual({ kind, at: on(at), to: null })
  })

  it('on a Friday evening waits for Monday, but for what cannot', () => {
    const friday = { now: on('11-28T00:50'), schedule: me.schedule }
    expect(tiers.map((tier) => afterCall('not-reached', tier, friday).at)).toEqual([
      on('11-28T01:20'),
      on('11-29T00:50'),
      on('12-01T00:50'),
      on('12-01T00:50'),
    ])
  })

  it('is called again as soon as the clinic wants', () => {
    const callAgain = { EMERGENCY: 15, URGENT: 60, SOON: 2, ROUTINE: 3 }
    const schedule = { ...me.schedule, callAgain }
    expect(tiers.map((tier) => afterCall('not-reached', tier, { now, schedule }).at)).toEqual([
      on('11-23T17:20'),
      on('11-23T18:05'),
      on('11-25T17:05'),
      on('11-26T17:05'),
    ])
  })

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
    ['silence for too long becomes a call', step('wait', late), step('call', on('11-23T18:05'))],
    ['a closed case has nothing next', null, null],
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
  it('and heard, or silent for too long: the target runs from there', () => {
    const waiting = { nextStep: step('wait', late), tier: 'EMERGENCY' } as const
    expect([isWaitOver(waiting, now), isWaitOver(waiting, on('11-23T17:03'))]).toEqual([true, false])
    expect(afterWaiting(waiting, me)).toEqual(step('call', on('11-23T17:15')))
    expect(afterWaiting({ nextStep: step('see', late), tier: 'SOON' }, me)).toEqual(step('see', late))
  })
})

describe('another step is said to be next', () => {
  it.each([
    ['EMERGENCY', 'half-hour', '11-23T17:35'],
    ['EMERGENCY', 'two-hours', '11-23T19:05'],
    ['URGENT', 'three-days', '11-26T17:05'],
    ['SOON', 'two-weeks', '12-07T17:05'],
  ] as const)('%s, %s: %s', (tier, delay, at) => {
    const set = setNextStep(someCase({ tier }), { kind: 'see', delay, to: 'ignored' }, me)
    expect(set).toMatchObject({ ok: true, case: { nextStep: step('see', on(at)), firstLookAt: now } })
    expect(set.ok && set.event).toEqual({ type: 'next-step-set', step: 'see', at: on(at).toISOString(), to: null })
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

test('each kind stands in one of the three groups', () => {
  expect(stepKinds.map((kind) => queueOf({ kind }))).toEqual(['new', 'due', 'due', 'waiting', 'due'])
})

test('how far a case has come is one word', () => {
  expect(stepKinds.map((kind) => stateOf({ kind }, 0))).toEqual(['new', null, 'booked', 'waiting', 'handing-over'])
  expect(stateOf({ kind: 'call' }, 2)).toBe('called')
})

const anyStanding = fc.constantFrom(standings.open, standings.mine, standings.theirs)
const anyTier = fc.constantFrom(...tiers)
const anyMinute = fc.integer({ min: 0, max: 60 * 24 * 400 })
const anyCase = fc
  .record({ standing: anyStanding, tier: anyTier, kind: fc.constantFrom(...stepKinds), minutes: anyMinute })
  .map(({ standing, tier, kind, minutes }) =>
    someCase({
      standing,
      tier,
      triageTier: tier,
      firstLookAt: kind === 'look' ? null : late,
      nextStep: {
        kind,
        at: new Date(now.getTime() + (minutes - 5000) * 60_000),
        to: kind === 'hand-over' ? 'them' : null,
      },
    }),
  )

type Act = (current: Case) => { readonly ok: boolean; readonly case?: Case }
const acts: Readonly<Record<string, Act>> = {
  claim: (current) => claim(current, me),
  takeOver: (current) => takeOver(current, { ownerId: 'them' }, me),
  release: (current) => release(current, me),
  raise: (current) => changeTier(current, { tier: 'EMERGENCY', reason: 'examined', words: 'Words' }, me),
  lower: (current) => changeTier(current, { tier: 'ROUTINE', reason: 'examined', words: 'Words' }, me),
  close: (current) => close(current, { outcome: 'seen', words: '' }, me, unhindered),
  reopen: (current) => reopen(current, { words: 'Words' }, me),
  answer: (current) => answer(current, me),
  askFollowUp: (current) => (isStillAnswering(current) ? { ok: false } : askFollowUp(current, 'link', me)),
  ...Object.fromEntries(
    callResults.map((result) => [
      result,
      (current: Case) => logCall(current, { result, words: '' }, { mayLeaveMessage: true }, me),
    ]),
  ),
  ...Object.fromEntries(
    settableSteps.flatMap((kind) =>
      delays.map((delay) => [
        `${kind} ${delay}`,
        (current: Case) => setNextStep(current, { kind, delay, to: 'them' }, me),
      ]),
    ),
  ),
}

describe('whatever is done', () => {
  const after = (check: (next: Case, before: Case, act: string) => void) => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...Object.keys(acts)), (before, act) => {
        const done = acts[act]?.(before)
        if (done?.ok && done.case) check(done.case, before, act)
      }),
      { numRuns: 500 },
    )
  }

  it('an open case has a next step, and a closed one none', () => {
    after((next) => {
      expect(next.nextStep === null).toBe(next.standing.state === 'closed')
    })
  })

  it('an act but letting go leaves nothing that is late already', () => {
    after(({ nextStep }, _, act) => {
      if (act !== 'release' && nextStep) expect(nextStep.at > now).toBe(true)
    })
  })

  it('only what nobody has looked at is still to be looked at', () => {
    after(({ nextStep, firstLookAt }, before, act) => {
      if (act === 'release' && before.firstLookAt === null) return
      expect([nextStep?.kind === 'look', firstLookAt === null]).toEqual([false, false])
    })
  })

  it('a case that was seen is never quiet: with its time come, the leads hear of it or the patient was waited for', () => {
    after((next) => {
      const { nextStep } = next
      if (!nextStep) return
      const then = new Date(Math.max(nextStep.at.getTime(), now.getTime()))
      if (isWaitOver(next, then)) {
        const back = { ...next, nextStep: afterWaiting(next, { ...me, now: then }) }
        expect(escalate(back, back.nextStep?.at ?? then, me.schedule)?.event).toMatchObject({ type: 'escalated' })
      } else expect(escalate(next, then, me.schedule)?.event).toMatchObject({ type: 'escalated', step: nextStep.kind })
    })
  })

  it('an emergency is never left alone for longer than to the next working day', () => {
    const longest = on('11-24T17:05')
    after(({ nextStep, tier }, before, act) => {
      const isKept = nextStep?.at.getTime() === before.nextStep?.at.getTime()
      if (tier === 'EMERGENCY' && nextStep && !isKept) expect([act, nextStep.at <= longest]).toEqual([act, true])
    })
  })
})
