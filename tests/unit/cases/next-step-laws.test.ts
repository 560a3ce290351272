import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callResults, type Case, isStillAnswering } from '@/lib/cases/case'
import { askFollowUp, logCall } from '@/lib/cases/contact'
import { delays } from '@/lib/cases/delays'
import { answer, escalate } from '@/lib/cases/escalation'
import { afterWaiting, isWaitOver } from '@/lib/cases/next-step'
import { reopen } from '@/lib/cases/reopen'
import { setNextStep } from '@/lib/cases/set-next-step'
import { settableSteps, stepKinds } from '@/lib/cases/step'
import { takeOver } from '@/lib/cases/take-over'
import { changeTier, claim, close, release } from '@/lib/cases/transitions'
import { tiers } from '@/lib/triage/urgency'
import { me, someCase, standings, unhindered } from './some-case'
import { late, on } from './some-step'

const { now } = me
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
  reopen: (current) => reopen(current, { words: 'Words', tier: undefined }, me),
  answer: (current) => answer(current, me),
  askFollowUp: (current) => (isStillAnswering(current) ? { ok: false } : askFollowUp(current, 'link', me)),
  ...Object.fromEntries(
    callResults.map((result) => [
      result,
      (current: Case) => logCall(current, { result, words: '' }, { mayLeaveMessage: true }, me),
    ]),
  ),
  ...Object.fromEntries(
    ['2026-11-23', '2026-11-24', '2026-11-26', '2026-12-21'].flatMap((visitDay) => {
      const comesIn = { visitDay, visitTime: '09:05' }
      const reached = { result: 'reached', words: '', ...comesIn } as const
      return [
        [
          `see ${visitDay}`,
          (current: Case) => setNextStep(current, { kind: 'see', delay: '', to: '', ...comesIn }, me),
        ],
        [`reached ${visitDay}`, (current: Case) => logCall(current, reached, { mayLeaveMessage: true }, me)],
      ]
    }),
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
      // Whoever sees a patient has an hour to say so.
      const known = nextStep.at.getTime() + (nextStep.isAgreed ? 60 * 60_000 : 0)
      const then = new Date(Math.max(known, now.getTime()))
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
