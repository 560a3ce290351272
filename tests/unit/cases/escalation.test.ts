import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Case } from '@/lib/cases/case'
import { answer, answeredBy, escalate, isMissed, repeatsAt } from '@/lib/cases/escalation'
import { visit } from '@/lib/cases/next-step'
import { claim } from '@/lib/cases/transitions'
import { rankOf, tiers } from '@/lib/triage/urgency'
import { me, now, someCase, standings, told } from './some-case'
import { usual } from './some-schedule'

const minuteMs = 60_000
const schedule = usual('America/Los_Angeles')
const due = new Date('2026-11-23T18:00:00Z')
const after = (minutes: number, from = due) => new Date(from.getTime() + minutes * minuteMs)
const answered = { staffId: 'me', at: now }
const waiting = { kind: 'wait', at: due, to: null } as const
const later = { kind: 'call', at: due, to: null } as const
const tellAt = (current: Case, at: Date) => escalate(current, at, schedule)

describe('a target is missed', () => {
  it.each([
    ['a minute before it', someCase(), after(-1), false],
    ['to the millisecond', someCase(), due, true],
    ['long after', someCase(), after(600), true],
    ['of a call that was to follow the look', someCase({ firstLookAt: now }), after(600), true],
    ['while a visit may last', someCase({ firstLookAt: now, nextStep: visit(due) }), after(59), false],
    ['once a visit is over', someCase({ firstLookAt: now, nextStep: visit(due) }), after(60), true],
    ['while the patient is waited for', someCase({ firstLookAt: now, nextStep: waiting }), after(600), false],
    ['that the leads have heard of', someCase({ escalation: { ...told, answered } }), after(600), false],
    ['after the one that they heard of', someCase({ escalation: { ...told, answered }, nextStep: later }), due, true],
    ['of a claimed case that nobody has opened', someCase({ standing: standings.theirs }), due, true],
    ['of a closed case', someCase({ standing: standings.closed }), after(600), false],
  ])('%s', (_, current, at, is) => {
    expect(isMissed(current, at)).toBe(is)
    expect(tellAt(current, at) !== null).toBe(is)
  })

  it('is told with its tier and time, once', () => {
    expect(tellAt(someCase(), after(1))).toEqual({
      escalation: { at: after(1), toldAt: after(1), timesTold: 1, answered: null },
      event: { type: 'escalated', tier: 'URGENT', dueAt: due.toISOString(), step: 'look' },
    })
  })
})

/** Monday morning in Seattle, when the clinic is open, and the night before. */
const morning = new Date('2026-11-23T18:00:00Z')
const night = new Date('2026-11-24T08:00:00Z')

describe('nobody answers', () => {
  const since = (tier: Case['tier'], toldAt: Date) => someCase({ tier, escalation: { ...told, toldAt } })
  it.each([
    ['EMERGENCY', morning, 9, false],
    ['EMERGENCY', morning, 10, true],
    ['EMERGENCY', night, 10, true],
    ['URGENT', morning, 29, false],
    ['URGENT', morning, 30, true],
    ['URGENT', night, 30, false],
    ['SOON', morning, 24 * 60 - 1, false],
    ['SOON', morning, 24 * 60, true],
    ['ROUTINE', night, 24 * 60, false],
  ] as const)('%s, told at %s, %i minutes later: told again %s', (tier, at, minutes, is) => {
    const again = tellAt(since(tier, at), after(minutes, at))
    expect(again !== null).toBe(is)
    if (again) expect(again).toEqual({ escalation: { ...told, toldAt: after(minutes, at), timesTold: 2 }, event: null })
  })

  it('is told again exactly where it is looked for', () => {
    for (const tier of tiers) {
      for (const at of [morning, night]) {
        const repeat = repeatsAt(at, schedule).find(({ rank }) => rank === rankOf(tier))
        expect(repeat !== undefined).toBe(tier === 'EMERGENCY' || at === morning)
        if (!repeat) continue
        expect(tellAt(since(tier, repeat.toldUntil), at)).not.toBeNull()
        expect(tellAt(since(tier, new Date(repeat.toldUntil.getTime() + 1)), at)).toBeNull()
      }
    }
  })
})

test('once it is answered or closed this step is never told again, whenever one looks', () => {
  const heard = { ...told, answered }
  fc.assert(
    fc.property(fc.constantFrom(...tiers), fc.integer({ min: 0, max: 1_000_000 }), (tier, minutes) => {
      expect(tellAt(someCase({ tier, escalation: heard }), after(minutes))).toBeNull()
      expect(tellAt(someCase({ tier, escalation: told, standing: standings.closed }), after(minutes))).toBeNull()
    }),
  )
})

describe('someone answers', () => {
  it('by name, and a row says so', () => {
    const before = someCase({ escalation: told })
    const nextStep = { kind: 'call', at: new Date('2026-11-23T18:05:00Z'), to: null }
    expect(answer(before, me)).toEqual({
      ok: true,
      case: { ...before, escalation: { ...told, answered }, firstLookAt: now, nextStep },
      event: { type: 'escalation-answered' },
    })
  })

  it.each([
    ['not-escalated', someCase()],
    ['case-closed', someCase({ escalation: told, standing: standings.closed })],
    ['escalation-answered', someCase({ escalation: { ...told, answered: { staffId: 'them', at: now } } })],
  ])('%s', (code, current) => {
    expect(answer(current, me)).toEqual({ ok: false, code })
  })

  it('by acting on the case, and whoever was first stays named', () => {
    const decision = claim(someCase({ escalation: told }), me)
    expect(decision.ok && decision.case.escalation?.answered).toEqual({ staffId: 'me', at: now })
    const theirs = { ...told, answered: { staffId: 'them', at: now } }
    expect(answeredBy(theirs, { staffId: 'me', now: after(1) })).toEqual(theirs)
    expect(answeredBy(null, me)).toBeNull()
  })
})
