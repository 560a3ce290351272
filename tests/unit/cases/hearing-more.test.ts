import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Case } from '@/lib/cases/case'
import { dueAt } from '@/lib/cases/targets'
import { hear, type Heard } from '@/lib/cases/hearing'
import { namedAtMost } from '@/lib/triage/named-flags'
import { isMoreUrgent, rankOf, type Tier, tiers } from '@/lib/triage/urgency'
import { someFinding } from '../triage/some-finding'
import { now, someCase, standings, told } from './some-case'
import { usual } from './some-schedule'

const earlier = new Date('2026-11-23T17:02:00Z')
const zone = usual('America/Los_Angeles')

interface Said {
  readonly tier: Tier
  readonly decidedBy: string
  /** By the names of their flags. */
  readonly flags: readonly string[]
}
const assessed = ({ tier, decidedBy, flags }: Said): Heard['assessment'] => ({
  tier,
  decidedBy,
  findings: flags.map((label) => someFinding(label, { label, tier })),
})
const fever: Said = { tier: 'URGENT', decidedBy: 'fever-chills', flags: ['Fever'] }
const heard = (current: Case, { isAlert = false, ...said }: Partial<Said & Pick<Heard, 'isAlert'>>) => {
  const assessment = assessed({ ...fever, ...said })
  return hear(current, { assessment, changesFirst: {}, isAlert, at: now, submittedAt: null }, zone)
}

const anyTier = fc.constantFrom(...tiers)
const anyFlags = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { maxLength: namedAtMost })
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    standing: fc.constantFrom(...Object.values(standings)),
    tier: anyTier,
    triageTier: anyTier,
    topFlags: anyFlags,
    submittedAt: fc.constantFrom(null, now),
    firstLookAt: fc.constantFrom(null, earlier),
    escalation: fc.constantFrom(null, told),
  })
  .map((change) => someCase(change))
const anyHeard: fc.Arbitrary<Heard> = fc.record({
  assessment: fc
    .record({ tier: anyTier, decidedBy: fc.constantFrom('none', 'severe-pain', 'N1'), flags: anyFlags })
    .map(assessed),
  changesFirst: fc.constant({}),
  isAlert: fc.boolean(),
  at: fc.constant(now),
  submittedAt: fc.constantFrom(null, now),
})

test('hearing more never lowers a tier, never takes a case from its owner and never moves what was sent', () => {
  fc.assert(
    fc.property(anyCase, anyHeard, (before, more) => {
      const { case: after, reopened } = hear(before, more, zone)
      expect(rankOf(after.tier)).toBe(Math.min(rankOf(before.tier), rankOf(more.assessment.tier)))
      expect(rankOf(after.triageTier)).toBe(Math.min(rankOf(before.triageTier), rankOf(more.assessment.tier)))
      expect(after.revision).toBe(before.revision + 1)
      expect(after.standing).toEqual(reopened ? standings.open : before.standing)
      if (before.submittedAt) expect(after.submittedAt).not.toBeNull()
      expect(after.openedAt).toEqual(before.openedAt)
    }),
    { numRuns: 1000 },
  )
})

test('what nobody knew is new again: its target runs from then, and a case that waits comes due no later for it', () => {
  fc.assert(
    fc.property(anyCase, anyHeard, (before, more) => {
      const { case: after, reopened } = hear(before, more, zone)
      const { firstLookAt, escalation, targetFrom, dueAt: due } = after
      if (after.tier === before.tier && !reopened) {
        expect([firstLookAt, escalation]).toEqual([before.firstLookAt, before.escalation])
        expect([targetFrom, due]).toEqual([before.targetFrom, before.dueAt])
        return
      }
      expect([firstLookAt, escalation, targetFrom]).toEqual([null, null, more.at])
      const fresh = dueAt(after.tier, more.at, zone)
      const isWaiting = before.firstLookAt === null && !reopened
      expect(due).toEqual(isWaiting && before.dueAt < fresh ? before.dueAt : fresh)
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
      const isTakenBack = isMoreUrgent(before.triageTier, more.assessment.tier)
      expect(after.decidedBy).toBe(isTakenBack ? before.decidedBy : more.assessment.decidedBy)
      if (isTakenBack) expect(after.topFlags.slice(0, before.topFlags.length)).toEqual(before.topFlags)
      expect(after.topFlags.length).toBeLessThanOrEqual(namedAtMost)
      expect(new Set(after.topFlags).size).toBe(after.topFlags.length)
    }),
  )
})

describe('hear', () => {
  it('raises the tier and brings the target forward, counted from when it was raised', () => {
    const emergency = { tier: 'EMERGENCY', decidedBy: 'ces-saddle', flags: ['Numb saddle'], isAlert: true } as const
    const { case: after } = heard(someCase({ standing: standings.theirs }), emergency)
    expect(after).toMatchObject({
      tier: 'EMERGENCY',
      triageTier: 'EMERGENCY',
      decidedBy: 'ces-saddle',
      dueAt: new Date('2026-11-23T17:15:00Z'),
      firstLookAt: null,
      standing: standings.theirs,
    })
  })

  it('leaves a tier that a clinician raised where it is, and notes what triage says', () => {
    const raised = someCase({ tier: 'EMERGENCY', triageTier: 'ROUTINE' })
    const { case: after } = heard(raised, { tier: 'SOON' })
    expect(after).toMatchObject({ tier: 'EMERGENCY', triageTier: 'SOON', dueAt: raised.dueAt })
  })

  it('shows a correction beside what it corrects, each label once', () => {
    const { case: after } = heard(someCase({ topFlags: ['Fever', 'Age'] }), { tier: 'SOON', flags: ['Age', 'Fall'] })
    expect(after).toMatchObject({ topFlags: ['Fever', 'Age', 'Fall'], moreFlags: 0 })
  })

  it('leaves a closed case closed when the patient only goes on answering', () => {
    const { case: after, reopened } = heard(someCase({ standing: standings.closed, submittedAt: null }), {})
    expect(reopened).toBe(false)
    expect(after.standing).toEqual(standings.closed)
    expect(after.submittedAt).toBeNull()
  })
})
