import { describe, expect, it } from 'vitest'
import { isNight } from '@/lib/clinics/retention'
import { dayAt } from '@/lib/clinics/wall-clock'

const hour = 3_600_000

describe('the night in which what is old goes', () => {
  it.each([
    ['2026-12-01T08:59:00Z', 'America/Los_Angeles', false],
    ['2026-12-01T09:00:00Z', 'America/Los_Angeles', true],
    ['2026-12-01T12:59:00Z', 'America/Los_Angeles', true],
    ['2026-12-01T13:00:00Z', 'America/Los_Angeles', false],
    ['2026-12-01T08:41:00Z', 'Europe/Berlin', false],
    ['2026-11-30T19:15:00Z', 'Asia/Kathmandu', true],
  ])('at %s in %s: %s', (at, zone, night) => {
    expect(isNight(new Date(at), zone)).toBe(night)
  })

  it.each(['America/Los_Angeles', 'Europe/London', 'Europe/Kyiv', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'])(
    'is met by a look once an hour on every day of a year in %s, also when clocks change',
    (zone) => {
      const nights = new Set<string>()
      const days = new Set<string>()
      for (let at = Date.parse('2026-12-02T12:41:00Z'), end = at + 365 * 24 * hour; at < end; at += hour) {
        const moment = new Date(at)
        days.add(dayAt(moment, zone))
        if (isNight(moment, zone)) nights.add(dayAt(moment, zone))
      }
      expect([...days].slice(1).filter((day) => !nights.has(day))).toEqual([])
    },
  )
})
