import { expect, it } from 'vitest'
import { wallClock } from '@/lib/clinics/wall-clock'
import { isQuiet } from '@/lib/handouts/reading'

it.each<[at: string, zone: string, quiet: boolean]>([
  ['2026-11-24T07:59:59Z', 'UTC', true],
  ['2026-11-24T08:00:00Z', 'UTC', false],
  ['2026-11-24T19:59:59Z', 'UTC', false],
  ['2026-11-24T20:00:00Z', 'UTC', true],
  ['2026-11-24T08:00:00Z', 'America/Los_Angeles', true],
  ['2026-11-24T16:00:00Z', 'America/Los_Angeles', false],
])('at %s in %s nobody is written to: %s', (at, zone, quiet) => {
  expect(isQuiet(wallClock(new Date(at), zone))).toBe(quiet)
})
