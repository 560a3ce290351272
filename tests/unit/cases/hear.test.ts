import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Case } from '@/lib/cases/case'
import { dueAt } from '@/lib/cases/targets'
import { hear, type Heard, topFlagsKept } from '@/lib/cases/transitions'
import { isMoreUrgent, rankOf, tiers } from '@/lib/triage/urgency'
import { now, someCase, standings } from './some-case'
import { usual } from './some-schedule'

const zone = usual('America/Los_Angeles')
const quiet: Heard = {
  tier: 'URGENT',
  decidedBy: 'fever-chills',
  topFlags: ['Fever'],
  isAlert: false,
  submittedAt: null,
}
const heard = (current: Case, change: Partial<Heard>) => hear(current, { ...quiet, ...change }, zone)

const anyTier = fc.constantFrom(...tiers)
const anyFlags = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { maxLength: topFlagsKept })
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    standing: fc.constantFrom(...Object.values(standings)),
    tier: anyTier,
    triageTier: anyTier,
    topFlags: anyFlags,
    submittedAt: fc.constantFrom(null, now),
  })
  .map((change) => someCase(change))
const anyHeard: fc.Arbitrary<Heard> = fc.record({
  tier: anyTier,
  decidedBy: fc.constantFrom('none', 'severe-pain', 'N1'),
  topFlags: anyFlags,
  isAlert: fc.boolean(),
  submittedAt: fc.constantFrom(null, now),
})

test('hearing more never lowers a tier, never takes a case from its owner and never moves what was sent', () => {
  fc.assert(
    fc.property(anyCase, anyHeard, (before, more) => {
      const { case: after, reopened } = hear(before, more, zone)
      expect(rankOf(after.tier)).toBe(Math.min(rankOf(before.tier), rankOf(more.tier)))
      expect(rankOf(after.triageTier)).toBe(Math.min(rankOf(before.triageTier), rankOf(more.tier)))
      expect(after.revision).toBe(before.revision + 1)
      expect(after.standing).toEqual(reopened ? standings.open : before.standing)
      expect(after.dueAt).toEqual(after.tier === before.tier ? before.dueAt : dueAt(after.tier, before.openedAt, zone))
      if (before.submittedAt) expect(after.submittedAt).not.toBeNull()
      const { firstLookAt, openedAt } = before
      expect(after).toMatchObject({ firstLookAt, openedAt })
    }),
    { numRuns: 1000 },
  )
})

test('a closed case opens again on an alert or a sent form, and on nothing else', () => {
  fc.assert(
    fc.property(anyCase, anyHeard, (before, more) => {
      const isNews = more.isAlert || more.submittedAt !== null
      expect(hear(before, more, zone).reopened).toBe(before.standing.state === 'closed' && isNews)
    }),
  )
})

test('what set the tier stays named when it is taken back', () => {
  fc.assert(
    fc.property(anyCase, anyHeard, (before, more) => {
      const { case: after } = hear(before, more, zone)
      const isTakenBack = isMoreUrgent(before.triageTier, more.tier)
      expect(after.decidedBy).toBe(isTakenBack ? before.decidedBy : more.decidedBy)
      if (isTakenBack) expect(after.topFlags.slice(0, before.topFlags.length)).toEqual(before.topFlags)
      expect(after.topFlags.length).toBeLessThanOrEqual(topFlagsKept)
      expect(new Set(after.topFlags).size).toBe(after.topFlags.length)
    }),
  )
})

describe('hear', () => {
  it('raises the tier and brings the target forward, counted from the first alert', () => {
    const emergency = { tier: 'EMERGENCY', decidedBy: 'ces-saddle', topFlags: ['Numb saddle'], isAlert: true } as const
    const { case: after } = heard(someCase({ standing: standings.theirs }), emergency)
    expect(after).toMatchObject({
      tier: 'EMERGENCY',
      triageTier: 'EMERGENCY',
      decidedBy: 'ces-saddle',
      dueAt: new Date('2026-11-23T17:10:00Z'),
      standing: standings.theirs,
    })
  })

  it('leaves a tier that a clinician raised where it is, and notes what triage says', () => {
    const raised = someCase({ tier: 'EMERGENCY', triageTier: 'ROUTINE' })
    const { case: after } = heard(raised, { tier: 'SOON' })
    expect(after).toMatchObject({ tier: 'EMERGENCY', triageTier: 'SOON', dueAt: raised.dueAt })
  })

  it('shows a correction beside what it corrects, each label once', () => {
    const { case: after } = heard(someCase({ topFlags: ['Fever', 'Age'] }), { tier: 'SOON', topFlags: ['Age', 'Fall'] })
    expect(after.topFlags).toEqual(['Fever', 'Age', 'Fall'])
  })

  it('leaves a closed case closed when the patient only goes on answering', () => {
    const { case: after, reopened } = heard(someCase({ standing: standings.closed, submittedAt: null }), {})
    expect(reopened).toBe(false)
    expect(after.standing).toEqual(standings.closed)
    expect(after.submittedAt).toBeNull()
  })
})
