import { expect, it } from 'vitest'
import { idleStanding, isTimeToTell } from '@/lib/web/idle'

it.each([
  [0, 'awake'],
  [12 * 60 + 59, 'awake'],
  [13 * 60, 'warned'],
  [15 * 60 - 1, 'warned'],
  [15 * 60, 'over'],
  [9999, 'over'],
])('after %i seconds of fifteen minutes is %s', (seconds, standing) => {
  expect(idleStanding(1000, 1000 + seconds * 1000, 15)).toBe(standing)
})

it('tells the server so far apart that it keeps each', () => {
  expect(isTimeToTell(0, 60_000)).toBe(false)
  expect(isTimeToTell(0, 61_000)).toBe(true)
})
