import { expect, it } from 'vitest'
import { type Link, toldBy } from '@/lib/cases/told-by'
import { now } from './some-case'

const link = (change: Partial<Link> = {}): Link => ({
  failedAttempts: 0,
  expiresAt: new Date(now.getTime() + 60_000),
  revokedAt: null,
  ...change,
})

it.each<readonly [string, boolean, readonly Link[], string]>([
  ['a mailbox', true, [], 'e-mail'],
  ['a link that opens', false, [link({ expiresAt: now }), link()], 'link'],
  ['a link that is over', false, [link({ expiresAt: now })], 'nothing'],
  ['a link that is used up', false, [link({ failedAttempts: 5 })], 'nothing'],
  ['a link that was replaced', false, [link({ revokedAt: now })], 'nothing'],
  ['neither', false, [], 'nothing'],
])('with %s', (_, hasMailbox, links, told) => {
  expect(toldBy(hasMailbox, links, now)).toBe(told)
})
