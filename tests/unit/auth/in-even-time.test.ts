import { expect, it } from 'vitest'
import { inEvenTime, leftOf } from '@/lib/auth/in-even-time'

it.each([
  [1, 99],
  [99.5, 0.5],
  [100, 0],
  [101, 99],
  [250, 50],
])('what took %d ms has %d left of a span of 100', (took, left) => {
  expect(leftOf(100, took)).toBe(left)
})

it('gives what the work gave, and fails as it failed', async () => {
  expect(await inEvenTime(1, () => Promise.resolve('yes'))).toBe('yes')
  await expect(inEvenTime(1, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
})
