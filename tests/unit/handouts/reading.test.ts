import { expect, it } from 'vitest'
import { wallClock } from '@/lib/clinics/wall-clock'
import { afterNight, isQuiet } from '@/lib/handouts/reading'

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

it.each<[askedAt: string, now: string, until: string | null]>([
  ['2026-11-24T19:55:00-08:00', '2026-11-24T19:56:00-08:00', null],
  ['2026-11-24T19:55:00-08:00', '2026-11-24T20:00:00-08:00', '2026-11-25T08:00:00-08:00'],
  ['2026-11-24T19:55:00-08:00', '2026-11-25T02:00:00-08:00', '2026-11-25T08:00:00-08:00'],
  ['2026-11-24T19:55:00-08:00', '2026-11-25T07:59:59-08:00', '2026-11-25T08:00:00-08:00'],
  ['2026-11-24T19:55:00-08:00', '2026-11-25T08:00:00-08:00', null],
  // Somebody gives it by night and says so.
  ['2026-11-24T21:00:00-08:00', '2026-11-24T21:00:01-08:00', null],
])('asked for at %s and due at %s it waits until %s', (askedAt, now, until) => {
  const found = afterNight({ askedAt: new Date(askedAt), now: new Date(now) }, 'America/Los_Angeles')
  expect(found).toEqual(until === null ? null : new Date(until))
})
