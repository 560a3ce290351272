import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type FindingView, weighFindings } from '@/lib/cases/finding-view'
import { rankOf, type Tier, tiers } from '@/lib/triage/urgency'

const finding = (flag: string, tier: Tier | null, withdrawnAt: Date | null = null) =>
  ({ id: flag, flag, tier, withdrawnAt, label: flag }) as unknown as FindingView
const flags = (some: readonly FindingView[]) => some.map(({ flag }) => flag)

it('opens what decided and the heaviest, and folds the rest', () => {
  const findings = [
    finding('age', null),
    finding('fever', 'URGENT'),
    finding('weight', 'SOON'),
    finding('night', 'SOON'),
    finding('F1', 'URGENT'),
  ]
  const { open, folded } = weighFindings(findings, 'F1')
  expect(flags(open)).toEqual(['F1', 'fever', 'weight'])
  expect(flags(folded)).toEqual(['night', 'age'])
})

it('folds no single one away: a press would hide as much as it', () => {
  const four = ['a', 'b', 'c', 'd'].map((flag) => finding(flag, 'SOON'))
  expect(weighFindings(four, 'd')).toMatchObject({ folded: [] })
  expect(flags(weighFindings(four, 'd').open)).toEqual(['d', 'a', 'b', 'c'])
})

it('puts what was taken back at the end, open where it was an emergency', () => {
  const then = new Date('2026-11-23T17:00:00Z')
  const findings = [
    finding('back', 'EMERGENCY', then),
    finding('slip', 'SOON', then),
    ...['a', 'b', 'c'].map((flag) => finding(flag, 'SOON')),
    finding('d', null),
  ]
  const { open, folded } = weighFindings(findings, 'a')
  expect(flags(open)).toEqual(['a', 'b', 'c', 'back'])
  expect(flags(folded)).toEqual(['d', 'slip'])
})

it('loses none, folds no emergency, and nothing heavier than what is open, whatever there is', () => {
  const some = fc.array(
    fc.record({ tier: fc.constantFrom(null, ...tiers), withdrawnAt: fc.constantFrom(null, new Date(0)) }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(some, (rows) => {
      const all = rows.map(({ tier, withdrawnAt }, index) => finding(String(index), tier, withdrawnAt))
      const { open, folded } = weighFindings(all, null)
      expect(flags([...open, ...folded]).sort()).toEqual(flags(all).sort())
      expect(folded.every(({ tier }) => tier !== 'EMERGENCY')).toBe(true)
      expect(open.length).toBeGreaterThanOrEqual(Math.min(all.length, 3))
      const rank = ({ tier, withdrawnAt }: FindingView) =>
        (withdrawnAt ? 100 : 0) + (tier ? rankOf(tier) : tiers.length)
      const lightest = Math.max(...open.filter(({ tier }) => tier !== 'EMERGENCY').map(rank), -1)
      if (lightest >= 0) for (const each of folded) expect(rank(each)).toBeGreaterThanOrEqual(lightest)
    }),
  )
})
