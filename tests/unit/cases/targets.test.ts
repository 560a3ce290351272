import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueAt } from '@/lib/cases/targets'

const west = 'America/Los_Angeles'
const london = 'Europe/London'

const inZone = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(at)
    .replaceAll(',', '')

describe('minutes run round the clock', () => {
  test.each([
    ['EMERGENCY', '2026-11-27T23:55:00Z', '2026-11-28T00:05:00.000Z'],
    ['URGENT', '2026-11-28T23:30:00Z', '2026-11-29T00:30:00.000Z'],
    ['EMERGENCY', '2026-12-31T23:55:00Z', '2027-01-01T00:05:00.000Z'],
    // The hour that the clocks skip, and the hour that they repeat.
    ['URGENT', '2026-03-08T09:30:00Z', '2026-03-08T10:30:00.000Z'],
    ['URGENT', '2026-11-01T08:30:00Z', '2026-11-01T09:30:00.000Z'],
  ] as const)('%s of %s', (tier, opened, due) => {
    expect(dueAt(tier, new Date(opened), west).toISOString()).toBe(due)
  })
})

describe('working days leave the weekend out', () => {
  test.each([
    // Tier, opened, zone, due there by its own clock.
    ['SOON', '2026-11-23T17:00:00Z', west, 'Tue 24 Nov 09:00'],
    ['SOON', '2026-11-27T23:00:00Z', west, 'Mon 30 Nov 15:00'],
    ['SOON', '2026-11-28T18:00:00Z', west, 'Mon 30 Nov 10:00'],
    ['SOON', '2026-11-29T18:00:00Z', west, 'Mon 30 Nov 10:00'],
    ['ROUTINE', '2026-11-23T17:00:00Z', west, 'Thu 26 Nov 09:00'],
    ['ROUTINE', '2026-11-25T17:00:00Z', west, 'Mon 30 Nov 09:00'],
    ['ROUTINE', '2026-11-28T18:00:00Z', west, 'Wed 02 Dec 10:00'],
    // Over the end of a month, of a year and of February in a leap year.
    ['SOON', '2026-07-31T16:00:00Z', london, 'Mon 03 Aug 17:00'],
    ['ROUTINE', '2026-12-31T12:00:00Z', london, 'Tue 05 Jan 12:00'],
    ['SOON', '2028-02-28T12:00:00Z', london, 'Tue 29 Feb 12:00'],
    // Saturday in London is still Friday in Seattle.
    ['SOON', '2026-11-28T02:00:00Z', west, 'Mon 30 Nov 18:00'],
    ['SOON', '2026-11-28T02:00:00Z', london, 'Mon 30 Nov 02:00'],
  ] as const)('%s of %s in %s', (tier, opened, timeZone, due) => {
    expect(inZone(dueAt(tier, new Date(opened), timeZone), timeZone)).toBe(due)
  })
})

describe('where the clocks change over the weekend, the time of day stays', () => {
  test.each([
    ['2026-03-06T18:00:00Z', west, 'Mon 09 Mar 10:00'],
    ['2026-10-30T17:00:00Z', west, 'Mon 02 Nov 10:00'],
    ['2026-10-30T07:30:00Z', west, 'Mon 02 Nov 00:30'],
    ['2026-03-27T15:00:00Z', london, 'Mon 30 Mar 15:00'],
    ['2026-10-23T15:00:00Z', london, 'Mon 26 Oct 16:00'],
  ])('a case of %s in %s is due on %s', (opened, timeZone, due) => {
    expect(inZone(dueAt('SOON', new Date(opened), timeZone), timeZone)).toBe(due)
  })
})

const anyMoment = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })

test('nothing is due before it came, nor on a weekend, nor more than five days on', () => {
  fc.assert(
    fc.property(anyMoment, fc.constantFrom(west, london), (opened, timeZone) => {
      const soon = dueAt('SOON', opened, timeZone)
      const routine = dueAt('ROUTINE', opened, timeZone)
      const days = (due: Date) => (due.getTime() - opened.getTime()) / 86_400_000
      expect([inZone(soon, timeZone), inZone(routine, timeZone)].join()).not.toMatch(/Sat|Sun/)
      // A day on which the clocks go forward has 23 hours, and the other way round 25.
      const hour = 1 / 24
      expect(days(soon)).toBeGreaterThanOrEqual(1 - hour)
      expect(days(routine)).toBeGreaterThanOrEqual(days(soon) + 2 - hour)
      expect(days(routine)).toBeLessThanOrEqual(5 + hour)
    }),
    { numRuns: 300 },
  )
})
