import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callResults, type Case, isStillAnswering } from '@/lib/cases/case'
import { askFollowUp, askToCall, logCall } from '@/lib/cases/contact'
import { delays } from '@/lib/cases/delays'
import { answer, escalate } from '@/lib/cases/escalation'
import { give } from '@/lib/cases/give'
import { hear } from '@/lib/cases/hearing'
import { afterWaiting, isWaitOver, visitAhead } from '@/lib/cases/next-step'
import { reopen } from '@/lib/cases/reopen'
import { setNextStep } from '@/lib/cases/set-next-step'
import { settableSteps, stepKinds } from '@/lib/cases/step'
import { takeOver } from '@/lib/cases/take-over'
import { changeTier, claim, close, release } from '@/lib/cases/transitions'
import { beforeOf, undo } from '@/lib/cases/undo'
import { type Tier, tiers } from '@/lib/triage/urgency'
import { me, someCase, standings, unhindered } from './some-case'
import { late, on } from './some-step'

const { now } = me
const anyStanding = fc.constantFrom(standings.open, standings.mine, standings.theirs)
const anyTier = fc.constantFrom(...tiers)
const anyMinute = fc.integer({ min: 0, max: 60 * 24 * 400 })
const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const beforeVisits = new Set<string>(['look', 'call', 'wait'])
const anyCase = fc
  .record({
    standing: anyStanding,
    tier: anyTier,
    kind: fc.constantFrom(...stepKinds),
    minutes: anyMinute,
    isAgreed: fc.boolean(),
    behind: fc.option(anyMinute),
  })
  .map(({ standing, tier, kind, minutes, isAgreed, behind }) =>
    someCase({
      standing,
      tier,
      triageTier: tier,
      firstLookAt: kind === 'look' ? null : late,
      nextStep: {
        kind,
        at: minutesOn(minutes - 5000),
        to: kind === 'hand-over' ? 'them' : null,
        ...(kind === 'see' && isAgreed ? { isAgreed } : {}),
        ...(behind !== null && beforeVisits.has(kind) ? { visitAt: minutesOn(behind - 5000) } : {}),
      },
    }),
  )

const given = {
  colleague: { kind: 'colleague', id: 'third' },
  group: { kind: 'group', id: 'physios', name: 'Physios' },
} as const

/** The patient's own words, triaged as this tier. */
const heardAs = (current: Case, tier: Tier) => {
  const assessment = { tier, decidedBy: 'a-flag', findings: [] }
  const heard = { assessment, changesFirst: {}, raised: tier, submittedAt: null, at: now }
  return { ok: true, case: hear(current, heard, me.schedule).case }
}

const undone = (current: Case) => {
  const claimed = claim(current, me)
  if (!claimed.ok) return claimed
  const { event } = claimed
  const past = { id: 'event', at: now, staffId: 'me', isByItself: false, event, isLast: true }
  return undo(claimed.case, { ...past, before: beforeOf(current, event) }, me)
}

type Act = (current: Case) => { readonly ok: boolean; readonly case?: Case }
const acts: Readonly<Record<string, Act>> = {
  claim: (current) => claim(current, me),
  takeOver: (current) => takeOver(current, { ownerId: 'them' }, me),
  release: (current) => release(current, me),
  give: (current) => give(current, { to: given.colleague, words: '' }, me, { isLead: true }),
  giveToGroup: (current) => give(current, { to: given.group, words: '' }, me, { isLead: true }),
  undo: undone,
  hearCalm: (current) => heardAs(current, 'ROUTINE'),
  hearAlert: (current) => heardAs(current, 'EMERGENCY'),
  raise: (current) => changeTier(current, { tier: 'EMERGENCY', reason: 'examined', words: 'Words' }, me),
  lower: (current) => changeTier(current, { tier: 'ROUTINE', reason: 'examined', words: 'Words' }, me),
  close: (current) => close(current, { outcome: 'seen', words: '' }, me, unhindered),
  reopen: (current) => reopen(current, { words: 'Words', tier: undefined }, me),
  answer: (current) => answer(current, me),
  askToCall: (current) => askToCall(current, me),
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

/** Who does these has not looked: they quiet nothing. */
const quietsNothing = new Set(['release', 'give', 'giveToGroup', 'undo', 'hearCalm', 'hearAlert'])
/** By these somebody else has it, or a group waits for it. */
const changesHands = new Set(['claim', 'takeOver', 'give', 'giveToGroup'])

describe('whatever is done', () => {
  const after = (check: (next: Case, before: Case, act: string) => void) => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...Object.keys(acts)), (before, act) => {
        const done = acts[act]?.(before)
        if (done?.ok && done.case) check(done.case, before, act)
      }),
      { numRuns: 1500 },
    )
  }

  it('an open case has a next step, and a closed one none', () => {
    after((next) => {
      expect(next.nextStep === null).toBe(next.standing.state === 'closed')
    })
  })

  it('whoever looks leaves nothing that is late already, and nothing still to be looked at', () => {
    after(({ nextStep, firstLookAt }, _, act) => {
      if (quietsNothing.has(act)) return
      if (nextStep) expect([act, nextStep.at > now]).toEqual([act, true])
      expect([act, nextStep?.kind === 'look', firstLookAt === null]).toEqual([act, false, false])
    })
  })

  it('only what nobody has looked at is still to be looked at', () => {
    after(({ nextStep, firstLookAt }, _, act) => {
      if (nextStep) expect([act, nextStep.kind === 'look']).toEqual([act, firstLookAt === null])
    })
  })

  it('what was to be handed over is, with whoever gets it, and no later than it was to be', () => {
    after(({ nextStep }, { nextStep: before }, act) => {
      if (!changesHands.has(act) || before?.kind !== 'hand-over' || !nextStep) return
      expect([act, nextStep.kind, nextStep.to]).toEqual([act, 'call', null])
      if (before.at > now) expect(nextStep.at).toEqual(before.at)
    })
  })

  it('a visit that lies ahead stands, unless another step is said, the tier is raised or something new is heard', () => {
    const says = new Set(['raise', 'hearAlert', 'close'])
    after(({ nextStep }, { nextStep: before }, act) => {
      if (!before?.isAgreed || before.at <= now || says.has(act) || act.includes(' ')) return
      expect([act, nextStep]).toEqual([act, before])
    })
  })

  it('no visit that lies ahead is forgotten but by who closes, spoke with the patient or says what is next in its place', () => {
    after(({ nextStep }, { nextStep: before }, act) => {
      const visit = visitAhead(before, now)
      const [first = act, isSaid] = act.split(' ')
      const replaces = beforeVisits.has(first) ? before?.isAgreed === true : isSaid !== undefined
      if (visit === null || act === 'close' || replaces || (act === 'reached' && !before?.isAgreed)) return
      expect([act, visitAhead(nextStep, now)]).toEqual([act, visit])
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
