import { expect, it } from 'vitest'
import type { KeptHead } from '@/lib/audit/kept-head'
import type { Verified } from '@/lib/launch/verify-audit'
import { comparedWith } from '@/lib/launch/verify-audit-report'

const clinic = (isOlderThanADay: boolean, clinicId = 'a'): Verified => ({
  ...{ clinicId, name: clinicId.toUpperCase(), head: { length: 1, hash: '' }, breaks: [], unsealed: 0 },
  ...{ waitedSeconds: 0, earlier: [], misfiled: 0, isOlderThanADay },
})
const file = '/var/lib/keel-heads/heads.ndjson'
/** When the timer checks. */
const now = new Date('2026-12-01T01:30:00Z')
const headOf = (clinicId: string, day: string): KeptHead => ({
  ...{ clinicId, length: 1, hash: '', at: `${day}T00:23:05.000Z`, signature: '' },
})
const nothing = { heads: [], unread: [] }
const comparing = (kept: readonly KeptHead[], verified: readonly Verified[], unread: readonly number[] = []) =>
  comparedWith({ file, set: file, kept: { heads: kept, unread }, verified, now })
const last =
  '  What was cut off since then is not seen. Keel adds to the file at 00:23 UTC, where it runs then and may write.'

it('misses the file that the settings name once a night has passed, and names it', () => {
  const without = (verified: readonly Verified[]) =>
    comparedWith({ file: undefined, set: file, kept: nothing, verified, now })
  const { lines, isMissed } = without([clinic(false), clinic(true)])
  expect(isMissed).toBe(true)
  expect(lines.join()).toContain(file)
  expect(without([clinic(false)]).isMissed).toBe(false)
})

it('misses nothing where none is set, or where there is one that goes on', () => {
  expect(comparedWith({ file: undefined, set: undefined, kept: nothing, verified: [clinic(true)], now })).toEqual({
    lines: ['Compared with no kept heads: name their file with --heads.'],
    isMissed: false,
  })
  const fine = { lines: [`Compared with ${file}.`], isMissed: false }
  expect(comparing([headOf('a', '2026-12-01'), headOf('a', '2026-09-01')], [clinic(true)])).toEqual(fine)
  // One night may be left out: a machine that was down then.
  expect(comparing([headOf('a', '2026-11-30')], [clinic(true)])).toEqual(fine)
  expect(comparing([], [clinic(false)])).toEqual(fine)
})

it('misses heads that stopped coming, or that never came, and says of which clinic and since when', () => {
  const kept = [headOf('a', '2026-12-01'), headOf('b', '2026-08-01'), headOf('b', '2026-09-01')]
  const { lines, isMissed } = comparing(kept, [clinic(true, 'a'), clinic(true, 'b'), clinic(true, 'c')])
  expect(isMissed).toBe(true)
  expect(lines).toEqual([
    `Compared with ${file}.`,
    '  The newest head of B (b) is of 2026-09-01.',
    '  No head of C (c) is there.',
    last,
  ])
  expect(comparing([headOf('a', '2026-11-29')], [clinic(true)]).isMissed).toBe(true)
})

it('does not ask how new heads are that were brought from elsewhere', () => {
  const kept = { heads: [headOf('a', '2026-09-01')], unread: [] }
  const brought = comparedWith({ file: '/tmp/heads', set: file, kept, verified: [clinic(true)], now })
  expect(brought).toEqual({ lines: ['Compared with /tmp/heads.'], isMissed: false })
})

it('names lines that it could not read, up to fifty, and that there are more', () => {
  const unread = Array.from({ length: 52 }, (_, index) => index + 3)
  const { lines, isMissed } = comparing([headOf('a', '2026-12-01')], [clinic(true)], unread)
  expect(isMissed).toBe(true)
  expect(lines[1]).toBe(`  Line 3 of ${file} is no head that was signed with this NEXTAUTH_SECRET: left out.`)
  expect(lines).toHaveLength(52)
  expect(lines.at(-1)).toBe('  and 2 more')
})
