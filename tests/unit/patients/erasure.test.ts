import { expect, it } from 'vitest'
import { stillKeptUntil } from '@/lib/patients/erasure'

const day = (text: string) => new Date(`${text}T09:30:00Z`)

it.each([
  ['2026-11-27', 10, '2026-11-27', '2036-11-27'],
  ['2026-11-27', 10, '2036-11-26', '2036-11-27'],
  // The years are over with their last moment.
  ['2026-11-27', 10, '2036-11-27', null],
  // A day that the later year does not have: rather one more.
  ['2024-02-29', 1, '2025-02-28', '2025-03-01'],
  ['2024-02-29', 1, '2025-03-01', null],
])('a record last written in on %s, kept for %i years: on %s until %s', (last, years, now, until) => {
  expect(stillKeptUntil(day(last), years, day(now))).toEqual(until && day(until))
})

it('nothing was written: it need not be kept', () => {
  expect(stillKeptUntil(null, 30, day('2026-11-27'))).toBeNull()
})
