import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { wallClock } from '@/lib/clinics/wall-clock'
import { periodOf, weekCounts } from '@/lib/insights/period'

const zones = ['America/Los_Angeles', 'Europe/London', 'Asia/Kathmandu', 'Pacific/Apia', 'Asia/Beirut', 'UTC']

test.each([
  ['a Monday morning', '2026-11-23T17:00:00Z', 'America/Los_Angeles', '2026-11-23', '2026-11-23T08:00:00.000Z'],
  ['still Sunday there', '2026-11-23T07:59:59Z', 'America/Los_Angeles', '2026-11-16', '2026-11-16T08:00:00.000Z'],
  ['Sunday, the last of the week', '2026-11-29T23:59:00Z', 'Europe/London', '2026-11-23', '2026-11-23T00:00:00.000Z'],
  [
    'the week in which clocks go back',
    '2026-11-01T20:00:00Z',
    'America/Los_Angeles',
    '2026-10-26',
    '2026-10-26T07:00:00.000Z',
  ],
  ['over the turn of the year', '2027-01-01T12:00:00Z', 'Europe/London', '2026-12-28', '2026-12-28T00:00:00.000Z'],
])('the running week on %s', (_, now, zone, monday, start) => {
  const last = periodOf(4, new Date(now), zone).weeks.at(-1)
  expect({ monday: last?.monday, start: last?.start.toISOString() }).toEqual({ monday, start })
})

describe('whenever and wherever', () => {
  const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })

  it('so many weeks follow one another from Monday to Monday, and the last holds this moment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...weekCounts), moment, fc.constantFrom(...zones), (count, now, zone) => {
        const { weeks, from, until } = periodOf(count, now, zone)
        expect(weeks).toHaveLength(count)
        expect(from).toEqual(weeks[0]?.start)
        expect(until).toEqual(now)
        const days = weeks.map(({ monday }) => Date.parse(monday))
        expect(days.every((day) => new Date(day).getUTCDay() === 1)).toBe(true)
        expect(days.slice(1).every((day, at) => day - (days[at] ?? 0) === 7 * 86_400_000)).toBe(true)
        const last = weeks.at(-1)
        expect(last && last.start <= now).toBe(true)
        expect(now.getTime() - (last?.start.getTime() ?? 0)).toBeLessThanOrEqual(7 * 86_400_000 + 7_200_000)
      }),
      { numRuns: 300 },
    )
  })

  it('a week begins at midnight of its Monday, or where clocks skip midnight, with the first moment of that day', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (now, zone) => {
        for (const { monday, start } of periodOf(12, now, zone).weeks) {
          expect(wallClock(start, zone).toISOString().slice(0, 13)).toMatch(new RegExp(`^${monday}T0[01]$`))
        }
      }),
      { numRuns: 60 },
    )
  })
})
