import { expect, test } from 'vitest'
import { isDayFirst } from '@/lib/web/date-order'

test.each([
  ['en', 'US', false],
  ['en', 'UK', true],
  ['es', 'US', true],
  ['es', 'UK', true],
] as const)('in %s, in the %s, the day comes first: %s', (locale, region, expected) => {
  expect(isDayFirst(locale, region)).toBe(expected)
})
