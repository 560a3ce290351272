import { describe, expect, it, test } from 'vitest'
import { assess } from '@/lib/triage/assess'
import type { Assessment } from '@/lib/triage/finding'
import { nothingReplayed, type Replayed, tierChanges, withReplayed } from '@/lib/triage/replay'
import { someFinding } from './some-finding'

const calm: Assessment = assess([])
const saddle: Assessment = assess([someFinding('ces-saddle')])
const fever: Assessment = assess([someFinding('fever-chills', { tier: 'URGENT' })])

const one = (change: Partial<Replayed>): Replayed => ({ id: 'a', stored: 'ROUTINE', then: calm, now: calm, ...change })
const report = (...all: readonly Replayed[]) => all.reduce(withReplayed, nothingReplayed)

describe('a submission that is read again', () => {
  it('counts, and is nothing else where nothing changes', () => {
    expect(report(one({}), one({ id: 'b', stored: 'EMERGENCY', then: saddle, now: saddle }))).toEqual({
      ...nothingReplayed,
      count: 2,
    })
  })

  it('would get another tier, by a rule that would newly fire', () => {
    expect(report(one({ now: fever }))).toEqual({
      count: 1,
      changed: ['a'],
      byTier: { 'ROUTINE → URGENT': 1 },
      wouldFire: { 'fever-chills': 1 },
      wouldNotFire: {},
      unfaithful: [],
    })
  })

  it('would no longer be found urgent', () => {
    const lower = one({ stored: 'EMERGENCY', then: saddle, now: fever })
    expect(report(lower, { ...lower, id: 'b' })).toEqual({
      count: 2,
      changed: ['a', 'b'],
      byTier: { 'EMERGENCY → URGENT': 2 },
      wouldFire: { 'fever-chills': 2 },
      wouldNotFire: { 'ces-saddle': 2 },
      unfaithful: [],
    })
  })

  it('would keep its tier for another reason', () => {
    const other = assess([someFinding('ces-bowel')])
    expect(report(one({ stored: 'EMERGENCY', then: saddle, now: other }))).toMatchObject({
      changed: [],
      byTier: {},
      wouldFire: { 'ces-bowel': 1 },
      wouldNotFire: { 'ces-saddle': 1 },
    })
  })

  it.each([
    ['does not come out as it did', one({ then: saddle, now: calm }), {}],
    ['was read with rules that nobody knows', one({ then: null }), {}],
    ['asked questions that nobody knows', one({ then: null, now: null }), {}],
  ])('is named where it %s', (_what, each) => {
    expect(report(each)).toMatchObject({ count: 1, changed: [], unfaithful: ['a'] })
  })

  it('with unknown rules tells of the tier alone', () => {
    expect(report(one({ then: null, now: fever }))).toMatchObject({ changed: ['a'], wouldFire: {}, wouldNotFire: {} })
  })
})

test('there are twelve ways from one tier to another', () => {
  expect(new Set(tierChanges).size).toBe(12)
  expect(tierChanges[0]).toBe('EMERGENCY → URGENT')
})
