import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { shareOf } from '@/lib/insights/share'

test.each([
  [0, 0, { kind: 'none' }],
  [3, 4, { kind: 'few', part: 3, whole: 4 }],
  [4, 4, { kind: 'few', part: 4, whole: 4 }],
  [4, 5, { kind: 'percent', percent: 80 }],
  [5, 5, { kind: 'percent', percent: 100 }],
  [0, 5, { kind: 'percent', percent: 0 }],
  [999, 1000, { kind: 'percent', percent: 99 }],
  [1, 1000, { kind: 'percent', percent: 1 }],
])('%i of %i', (part, whole, said) => {
  expect(shareOf(part, whole)).toEqual(said)
})

it('says all and none of all and none only, and never more than there is', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (one, other) => {
      const [part, whole] = one < other ? [one, other] : [other, one]
      const share = shareOf(part, whole)
      expect(share.kind === 'percent').toBe(whole >= 5)
      if (share.kind !== 'percent') return
      expect(share.percent === 100).toBe(part === whole)
      expect(share.percent === 0).toBe(part === 0)
      expect(Math.abs(share.percent - (part / whole) * 100)).toBeLessThanOrEqual(1)
    }),
  )
})
