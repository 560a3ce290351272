import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { after, dueAt, isOpenAt } from '@/lib/cases/targets'
import type { Hours } from '@/lib/clinics/schedule'
import { weekdays } from '@/lib/clinics/weekdays'
import { longDays, usual } from './some-schedule'

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

const anyMoment = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })

const anyOpening = fc
  .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 23 }))
  .filter(([opens, closes]) => opens < closes)
  .map(([opens, closes]) => ({
    opens: `${String(opens).padStart(2, '0')}:00`,
    closes: `${String(closes).padStart(2, '0')}:30`,
  }))
const anyHours = fc
  .tuple(...weekdays.map(() => fc.option(anyOpening)))
  .map((days) => Object.fromEntries(weekdays.map((day, at) => [day, days[at] ?? null])) as Hours)

describe('an emergency runs round the clock', () => {
  test.each([
    ['2026-11-27T23:55:00Z', '2026-11-28T00:05:00.000Z'],
    ['2026-12-31T23:55:00Z', '2027-01-01T00:05:00.000Z'],
    // The hour that the clocks skip.
    ['2026-03-08T09:55:00Z', '2026-03-08T10:05:00.000Z'],
  ])('%s', (opened, due) => {
    expect(dueAt('EMERGENCY', new Date(opened), usual(west)).toISOString()).toBe(due)
  })
})

describe('an urgent case runs while the clinic is open, and never beyond a day and a night', () => {
  test.each([
    ['in the middle of the day', '2026-11-24T18:00:00Z', west, 'Tue 24 Nov 11:00'],
    ['over the end of the day', '2026-11-25T00:30:00Z', west, 'Wed 25 Nov 08:30'],
    ['at night', '2026-11-25T06:00:00Z', west, 'Wed 25 Nov 09:00'],
    ['on Friday evening, when nobody comes before Monday', '2026-11-28T04:00:00Z', west, 'Sat 28 Nov 20:00'],
    ['on Saturday', '2026-11-28T12:00:00Z', london, 'Sun 29 Nov 12:00'],
    ['on Sunday evening', '2026-11-29T18:00:00Z', london, 'Mon 30 Nov 09:00'],
  ])('%s', (_when, opened, timeZone, due) => {
    expect(inZone(dueAt('URGENT', new Date(opened), usual(timeZone)), timeZone)).toBe(due)
  })

  test('counts the time that passes where the clocks change in the night', () => {
    // Sunday 25 October 2026, clocks back at two: a clinic open from midnight on.
    const night = usual(london, { hours: { ...usual(london).hours, sunday: { opens: '00:00', closes: '06:00' } } })
    const due = dueAt('URGENT', new Date('2026-10-25T00:30:00Z'), night)
    expect(due.toISOString()).toBe('2026-10-25T01:30:00.000Z')
  })

  test('lies within 24 hours whatever the hours are', () => {
    fc.assert(
      fc.property(anyMoment, fc.constantFrom(west, london), anyHours, (opened, timeZone, hours) => {
        const due = dueAt('URGENT', opened, usual(timeZone, { hours }))
        expect(due.getTime()).toBeGreaterThan(opened.getTime())
        expect(due.getTime() - opened.getTime()).toBeLessThanOrEqual(86_400_000)
      }),
    )
  })
})

describe('opening hours and holidays', () => {
  const closedAtChristmas = usual(london, { holidays: ['2026-12-25', '2026-12-28'] })

  test.each([
    ['a day closed is no working day', 'SOON', '2026-12-24T12:00:00Z', 'Tue 29 Dec 12:00'],
    ['what came at night is due when the clinic opens', 'SOON', '2026-11-24T03:00:00Z', 'Wed 25 Nov 08:00'],
    ['what came in the evening is due when it closes', 'ROUTINE', '2026-11-24T21:00:00Z', 'Fri 27 Nov 17:00'],
  ] as const)('%s', (_why, tier, opened, due) => {
    expect(inZone(dueAt(tier, new Date(opened), closedAtChristmas), london)).toBe(due)
  })

  test('a clinic that never opens still has a time to keep', () => {
    const never = usual(london, { hours: Object.fromEntries(weekdays.map((day) => [day, null])) as Hours })
    const opened = new Date('2026-11-24T12:00:00Z')
    expect(dueAt('ROUTINE', opened, never).toISOString()).toBe('2026-11-27T12:00:00.000Z')
    expect(isOpenAt(opened, never)).toBe(false)
  })

  const eightToFive = { opens: '08:00', closes: '17:00' }
  const open = (...days: readonly (keyof Hours)[]) =>
    ({
      ...(Object.fromEntries(weekdays.map((day) => [day, null])) as Hours),
      ...Object.fromEntries(days.map((day) => [day, eightToFive])),
    }) satisfies Hours
  const noon = new Date('2026-11-23T12:00:00Z')
  const daysOn = (workingDays: number, schedule = usual(london)) =>
    after({ workingDays }, noon, schedule).toISOString().slice(0, 10)

  test.each([
    [open('monday'), [8, 9, 10, 20], ['2027-01-18', '2027-01-25', '2027-02-01', '2027-04-12']],
    [open('monday', 'thursday'), [17, 18, 20], ['2027-01-21', '2027-01-25', '2027-02-01']],
  ])('working days are looked for as far as it takes', (hours, counts, days) => {
    expect(counts.map((count) => daysOn(count, usual(london, { hours })))).toEqual(days)
  })

  test('where the clinic closes for months, the last day before that counts', () => {
    const holidays = Array.from({ length: 120 }, (_, index) =>
      new Date(Date.UTC(2026, 10, 27 + index)).toISOString().slice(0, 10),
    )
    const closing = usual(london, { holidays })
    expect([1, 3, 4, 10].map((count) => daysOn(count, closing))).toEqual([
      ...['2026-11-24', '2026-11-26', '2026-11-26', '2026-11-26'],
    ])
  })

  test('more working days never come due before fewer', () => {
    const fewDays = fc.subarray([...weekdays], { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(anyMoment, fewDays, fc.integer({ min: 1, max: 19 }), (opened, days, workingDays) => {
        const schedule = usual(london, { hours: open(...days) })
        const due = (count: number) => after({ workingDays: count }, opened, schedule).getTime()
        expect(due(workingDays + 1)).toBeGreaterThan(due(workingDays))
      }),
    )
  })

  test('targets are the clinic’s own', () => {
    const quick = usual(london, { targets: { EMERGENCY: 5, URGENT: 30, SOON: 1, ROUTINE: 1 } })
    const opened = new Date('2026-11-24T12:00:00Z')
    expect(dueAt('EMERGENCY', opened, quick).toISOString()).toBe('2026-11-24T12:05:00.000Z')
    expect(dueAt('URGENT', opened, quick).toISOString()).toBe('2026-11-24T12:30:00.000Z')
    expect(dueAt('ROUTINE', opened, quick).toISOString()).toBe('2026-11-25T12:00:00.000Z')
  })

  test.each([
    ['2026-11-24T08:00:00Z', true],
    ['2026-11-24T07:59:00Z', false],
    ['2026-11-24T17:00:00Z', false],
    ['2026-11-28T12:00:00Z', false],
    ['2026-12-25T12:00:00Z', false],
  ])('at %s someone is there: %s', (at, isOpen) => {
    expect(isOpenAt(new Date(at), closedAtChristmas)).toBe(isOpen)
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
    expect(inZone(dueAt(tier, new Date(opened), longDays(timeZone)), timeZone)).toBe(due)
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
    expect(inZone(dueAt('SOON', new Date(opened), longDays(timeZone)), timeZone)).toBe(due)
  })
})

test('nothing is due before it came, nor on a weekend, nor more than five days on', () => {
  fc.assert(
    fc.property(anyMoment, fc.constantFrom(west, london), (opened, timeZone) => {
      const soon = dueAt('SOON', opened, longDays(timeZone))
      const routine = dueAt('ROUTINE', opened, longDays(timeZone))
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
