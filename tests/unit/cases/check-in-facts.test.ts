import { expect, test } from 'vitest'
import { checkInFacts } from '@/lib/cases/check-in-facts'

const at = (iso: string) => new Date(iso)
const now = at('2026-11-26T18:00:00Z')
const opened = at('2026-11-23T17:00:00Z')
const before = at('2026-11-22T17:00:00Z')
const since = at('2026-11-24T17:00:00Z')
const until = at('2026-12-06T17:00:00Z')
const draft = { state: 'draft' } as const
const sent = { state: 'submitted' } as const

const link = (change: object = {}) => ({
  ...{ id: 'another', failedAttempts: 0, expiresAt: until, revokedAt: null, createdAt: since, intake: null },
  ...change,
})
const inUse = (change: object) =>
  checkInFacts({
    ...{ now, timeZone: 'America/Los_Angeles', checkIn: { invitationId: 'own' } },
    followed: { standing: { state: 'open' }, openedAt: before, submittedAt: opened },
    links: [link({ id: 'own' }), link(change)],
    ...{ newerForms: 0, isArchived: false, hasAddress: true },
  }).linkInUseUntil

test.each([
  ['one that was made since', {}, until],
  ['one with which a form is begun', { intake: draft, createdAt: before }, until],
  ['none from before the form that came, which nobody needs any more', { createdAt: before }, null],
  ['none that brought its form', { intake: sent }, null],
  ['none that was ended', { revokedAt: now }, null],
  ['none that ran out', { expiresAt: now }, null],
  ['none that was tried too often', { failedAttempts: 5 }, null],
])('another link in use is %s', (_, change, expected) => {
  expect(inUse(change)).toEqual(expected)
})
