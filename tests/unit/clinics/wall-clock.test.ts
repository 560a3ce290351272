import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { momentOf, wallClock } from '@/lib/clinics/wall-clock'

const zones = ['America/Los_Angeles', 'Europe/London', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC']

describe('the clock on the wall', () => {
  it.each([
    ['2026-11-27T08:00:00.250Z', 'America/Los_Angeles', '2026-11-27T00:00:00.250Z'],
    ['2026-11-27T08:00:00.250Z', 'Asia/Kathmandu', '2026-11-27T13:45:00.250Z'],
    ['2026-07-01T23:30:00.000Z', 'Europe/London', '2026-07-02T00:30:00.000Z'],
    ['2026-12-31T23:30:00.000Z', 'Europe/London', '2026-12-31T23:30:00.000Z'],
  ])('at %s in %s shows %s', (at, zone, shown) => {
    expect(wallClock(new Date(at), zone).toISOString()).toBe(shown)
  })

  it('shows an hour twice when the clocks go back', () => {
    const before = wallClock(new Date('2026-10-25T00:30:00Z'), 'Europe/London')
    expect(wallClock(new Date('2026-10-25T01:30:00Z'), 'Europe/London')).toEqual(before)
  })

  it('is never guessed for a place that has none', () => {
    for (let turn = 0; turn < 2; turn += 1) expect(() => wallClock(new Date(0), 'Nowhere/At-All')).toThrow(RangeError)
  })

  test('clinics of several zones, asked in turn, never read each other’s', () => {
    const anyMoment = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(anyMoment, fc.shuffledSubarray(zones, { minLength: 2 }), (at, some) => {
        for (const zone of some) {
          const shown = at.toLocaleString('sv-SE', { timeZone: zone })
          expect(wallClock(at, zone).toISOString().replace('T', ' ').slice(0, 19)).toBe(shown)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the moment at which it shows something', () => {
  it.each([
    ['2026-11-27T09:00:00.000Z', 'America/Los_Angeles', '2026-11-27T17:00:00.000Z'],
    ['2026-07-01T09:00:00.000Z', 'Europe/London', '2026-07-01T08:00:00.000Z'],
  ])('%s in %s is %s', (shown, zone, at) => {
    expect(momentOf(new Date(shown), zone).toISOString()).toBe(at)
  })

  it('is an hour later where the clocks go forward over it', () => {
    const at = momentOf(new Date('2026-03-29T01:30:00Z'), 'Europe/London')
    expect(wallClock(at, 'Europe/London').toISOString()).toBe('2026-03-29T02:30:00.000Z')
  })
})
