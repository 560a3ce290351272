import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Case } from '@/lib/cases/case'
import { dueAt } from '@/lib/cases/targets'
import { hear, type Heard } from '@/lib/cases/hearing'
import { namedAtMost } from '@/lib/triage/named-flags'
import { highest, isMoreUrgent, rankOf, type Tier, tiers } from '@/lib/triage/urgency'
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
const heard = (current: Case, { raised = null, ...said }: Partial<Said & Pick<Heard, 'raised'>>) => {
  const assessment = assessed({ ...fever, ...said })
  return hear(current, { assessment, changesFirst: {}, raised, at: now, submittedAt: null }, zone)
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
    patientSays: fc.constantFrom(null, { reply: 'going', at: earlier } as const),
  })
  .map((change) => someCase(change))
const anyHeard: fc.Arbitrary<Heard> = fc
  .record({
    assessment: fc
      .record({ tier: anyTier, decidedBy: fc.constantFrom('none', 'severe-pain', 'N1'), flags: anyFlags })
      .map(assessed),
    changesFirst: fc.constant({}),
    raised: fc.option(anyTier),
    at: fc.constant(now),
    submittedAt: fc.constantFrom(null, now),
  })
  // What is new is among all that stands.
  .map((more) => ({ ...more, raised: more.raised && leastUrgent(more.raised, more.assessment.tier) }))

const leastUrgent = (one: Tier, other: Tier): Tier => (isMoreUrgent(one, other) ? other : one)
/** What of it may raise a case: all that a sent form says, and of a draft what is new. */
const saidBy = ({ assessment, raised, submittedAt }: Heard) => (submittedAt === null ? raised : assessment.tier)

test('hearing more never lowers a tier, never takes a case from its owner and never moves what was sent', () => {
  fc.assert(
    fc.property(anyCase, anyHeard, (before, more) => {
      const { case: after, reopened } = hear(before, more, zone)
      expect(after.tier).toBe(highest([before.tier, saidBy(more)]))
      expect(rankOf(after.triageTier)).toBe(Math.min(rankOf(before.triageTier), rankOf(more.assessment.tier)))
      expect(after.revision).toBe(before.revision + 1)
      expect(after.standing).toEqual(reopened ? standings.open : before.standing)
      if (before.submittedAt) expect(after.submittedAt).not.toBeNull()
      expect(after.openedAt).toEqual(before.openedAt)
    }),
    { numRuns: 1000 },
  )
})

test('taking something back moves nothing: not the tier that a clinician lowered, nor who has looked, nor a closed case', () => {
  fc.assert(
    fc.property(anyCase, anyHeard, (before, more) => {
      const { case: after, reopened } = hear(before, { ...more, raised: null, submittedAt: null }, zone)
      const { tier, standing, targetFrom, dueAt: due, firstLookAt, escalation, nextStep, patientSays } = before
      expect(reopened).toBe(false)
      expect(after).toMatchObject({ tier, standing, targetFrom, dueAt: due, firstLookAt, escalation, nextStep })
      expect(after.patientSays).toEqual(patientSays)
    }),
  )
})

/** It hurries somebody today, and no less than the case that there is. */
const isAsUrgent = ({ tier }: Case, { raised }: Heard) =>
  raised !== null && (raised === 'EMERGENCY' || raised === 'URGENT') && !isMoreUrgent(tier, raised)

test('what nobody knew is new again: its target runs from then, and a case that waits comes due no later for it', () => {
  fc.assert(
    fc.property(anyCase, anyHeard, (before, more) => {
      const { case: after, reopened } = hear(before, more, zone)
      const { firstLookAt, escalation, targetFrom, dueAt: due, patientSays, nextStep } = after
      const isRaised = after.tier !== before.tier || reopened
      if (!isRaised && !(isAsUrgent(before, more) && before.firstLookAt !== null)) {
        expect([firstLookAt, escalation]).toEqual([before.firstLookAt, before.escalation])
        expect([targetFrom, due]).toEqual([before.targetFrom, before.dueAt])
        expect(patientSays).toEqual(isAsUrgent(before, more) ? null : before.patientSays)
        return
      }
      expect([firstLookAt, escalation, targetFrom, patientSays]).toEqual([null, null, more.at, null])
      const fresh = dueAt(after.tier, more.at, zone)
      const isWaiting = before.firstLookAt === null && !reopened
      expect(due).toEqual(isWaiting && before.dueAt < fresh ? before.dueAt : fresh)
      expect(nextStep).toEqual({ kind: 'look', at: due, to: null })
    }),
    { numRuns: 1000 },
  )
})

test('signs of one tier, given one after another before anybody looks, are one emergency with one target', () => {
  fc.assert(
    fc.property(fc.constantFrom('EMERGENCY', 'URGENT'), fc.integer({ min: 1, max: 5 }), (tier, more) => {
      const opened = someCase({ standing: standings.open, tier, triageTier: tier, firstLookAt: null })
      let current: Case = opened
      for (let each = 1; each <= more; each += 1) {
        const at = new Date(now.getTime() + each * 60_000)
        const { case: next } = hear(
          current,
          { assessment: assessed({ ...fever, tier }), changesFirst: {}, raised: tier, at, submittedAt: null },
          zone,
        )
        current = next
      }
      expect([current.targetFrom, current.dueAt, current.nextStep]).toEqual([
        ...[opened.targetFrom, opened.dueAt, opened.nextStep],
      ])
    }),
  )
})

test('a closed case opens again on an alert or a sent form, and on nothing else', () => {
  fc.assert(
    fc.property(anyCase, anyHeard, (before, more) => {
      const isNews = more.raised !== null || more.submittedAt !== null
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
    const emergency = {
      tier: 'EMERGENCY',
      decidedBy: 'ces-saddle',
      flags: ['Numb saddle'],
      raised: 'EMERGENCY',
    } as const
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
    const { case: after } = heard(raised, { tier: 'SOON', raised: 'SOON' })
    expect(after).toMatchObject({ tier: 'EMERGENCY', triageTier: 'SOON', dueAt: raised.dueAt })
  })

  const lowered = { tier: 'ROUTINE', triageTier: 'EMERGENCY', firstLookAt: earlier } as const
  it.each<[what: string, said: Partial<Said & Pick<Heard, 'raised'>>, tier: Tier]>([
    ['a sign is taken back', { tier: 'EMERGENCY' }, 'ROUTINE'],
    ['a lesser flag', { tier: 'EMERGENCY', raised: 'URGENT' }, 'URGENT'],
    ['a sign given anew', { tier: 'EMERGENCY', raised: 'EMERGENCY' }, 'EMERGENCY'],
  ])('weighs of a lowered case what is new, not what was decided on: %s', (_what, said, tier) => {
    const { case: after } = heard(someCase(lowered), said)
    expect(after).toMatchObject({ tier, triageTier: 'EMERGENCY' })
    expect(after.firstLookAt).toEqual(tier === 'ROUTINE' ? earlier : null)
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
