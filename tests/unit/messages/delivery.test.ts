import { describe, expect, it, test } from 'vitest'
import {
  afterTry,
  bounceOf,
  canSendAgain,
  outcomeOf,
  type Recipient,
  turnOf,
  withoutSending,
} from '@/lib/messages/delivery'
import { type Message, type MessageKind, messageKinds, messageStates } from '@/lib/messages/message'

const now = new Date('2026-11-24T10:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)
const message = (changes: Partial<Message> = {}): Message => ({
  id: 'm',
  kind: 'link',
  personId: 'p',
  aboutId: 'i',
  address: 'alex@mail.example',
  state: 'waiting',
  attempts: 0,
  problem: null,
  createdAt: ago(60),
  triedAt: null,
  ...changes,
})

describe('whose turn it is', () => {
  it.each([
    ['waiting', null, 'free'],
    ['waiting', 1, 'free'],
    ['sending', 1, 'under-way'],
    ['sending', 89, 'under-way'],
    ['sending', 90, 'free'],
    ['sending', null, 'free'],
    ['sent', 1, 'settled'],
    ['kept', 1, 'settled'],
    ['unsubscribed', 1, 'settled'],
    ['bounced', 1, 'settled'],
    ['failed', 1, 'settled'],
  ] as const)('%s, tried %s seconds ago: %s', (state, seconds, turn) => {
    expect(turnOf(message({ state, triedAt: seconds === null ? null : ago(seconds) }), now)).toBe(turn)
  })
})

describe('what is not sent', () => {
  const fine: Recipient = { address: 'alex@mail.example', isThere: true, isOff: false }
  const circumstances = { recipient: fine, isLinkLiving: true, hasServer: true }

  it.each([
    ['nothing is in the way', {}, null],
    ['the person is gone', { recipient: { ...fine, isThere: false } }, { state: 'failed', problem: 'nobody-there' }],
    ['no address', { recipient: { ...fine, address: null } }, { state: 'failed', problem: 'address-changed' }],
    [
      'another address',
      { recipient: { ...fine, address: 'new@mail.example' } },
      { state: 'failed', problem: 'address-changed' },
    ],
    ['the link has ended', { isLinkLiving: false }, { state: 'failed', problem: 'link-ended' }],
    ['no mail server', { hasServer: false }, { state: 'kept', problem: null }],
    [
      'no server and an ended link',
      { hasServer: false, isLinkLiving: false },
      { state: 'failed', problem: 'link-ended' },
    ],
  ])('%s', (_, changes, settled) => {
    expect(withoutSending(message(), { ...circumstances, ...changes })).toEqual(settled)
  })

  it.each(Object.keys(messageKinds) as MessageKind[])('%s to somebody who wants only what must be', (kind) => {
    const settled = withoutSending(message({ kind }), { ...circumstances, recipient: { ...fine, isOff: true } })
    const isSent = [
      'link',
      'call-us',
      'target-missed',
      'staff-invited',
      'password-reset',
      'email-confirm',
      'email-asked',
      'email-changed',
      'password-changed',
      'password-off',
      'password-on',
      'password-is-off',
      'passkey-added',
      'passkey-removed',
      'device-ended',
      'codes-set-up',
      'codes-ended',
      'codes-renewed',
      'codes-cleared',
      'sign-in-spray',
      'sign-in-spray-wide',
      'arrivals-many',
    ].includes(kind)
    expect(settled).toEqual(isSent ? null : { state: 'unsubscribed', problem: null })
  })

  it('asks for a living link only where one is carried', () => {
    const isSent = (kind: MessageKind) =>
      withoutSending(message({ kind }), { ...circumstances, isLinkLiving: false }) === null
    const kinds = (Object.keys(messageKinds) as MessageKind[]).filter(isSent)
    expect(kinds).toEqual([
      'handout-sent',
      'call-us',
      'target-missed',
      'case-taken-over',
      'handout-review',
      'password-changed',
      'password-off',
      'password-on',
      'password-is-off',
      'passkey-added',
      'passkey-removed',
      'device-ended',
      'codes-set-up',
      'codes-ended',
      'codes-renewed',
      'codes-cleared',
      'sign-in-spray',
      'sign-in-spray-wide',
      'arrivals-many',
    ])
  })
})

test.each([
  ['a mailbox that is not there', { command: 'RCPT TO', responseCode: 550 }, 'bounced', 'address-refused'],
  ['a mailbox that is full for now', { command: 'RCPT TO', responseCode: 452 }, 'waiting', 'address-not-now'],
  ['gray-listed', { command: 'RCPT TO', responseCode: 451 }, 'waiting', 'address-not-now'],
  [
    'no such mailbox, said late',
    { command: 'DATA', responseCode: 550, response: '550 5.1.1 no such user' },
    'bounced',
    'address-refused',
  ],
  ['taken for spam', { command: 'DATA', responseCode: 554, response: '554 5.7.1 spam' }, 'failed', 'mail-refused'],
  ['busy when it has read it', { command: 'DATA', responseCode: 451 }, 'waiting', 'server-refused'],
  ['a wrong password', { command: 'AUTH PLAIN', responseCode: 535 }, 'waiting', 'server-refused'],
  ['a sender that it does not take', { command: 'MAIL FROM', responseCode: 553 }, 'waiting', 'server-refused'],
  ['no connection', { command: 'CONN' }, 'waiting', 'not-reached'],
  ['anything else', {}, 'waiting', 'not-reached'],
] as const)('%s', (_, error, state, problem) => {
  expect(afterTry(outcomeOf(error), 1, 13)).toEqual({ state, problem })
})

test('what waits is given up after the last try, and what was taken is sent', () => {
  const later = { kind: 'not-now', problem: 'not-reached' } as const
  expect([12, 13].map((attempts) => afterTry(later, attempts, 13).state)).toEqual(['waiting', 'failed'])
  expect(afterTry({ kind: 'taken' }, 13, 13)).toEqual({ state: 'sent', problem: null })
})

test('a mailbox that took nothing for as long as it was tried is one that e-mail comes back from', () => {
  const later = { kind: 'not-now', problem: 'address-not-now' } as const
  expect(afterTry(later, 12, 13)).toEqual({ state: 'waiting', problem: 'address-not-now' })
  expect(afterTry(later, 13, 13)).toEqual({ state: 'bounced', problem: 'address-not-now' })
})

test('sent again is what was not taken, unless it would end in the same way', () => {
  const again = messageStates.filter((state) => canSendAgain(message({ state }), true))
  expect(again).toEqual(['kept', 'bounced', 'failed'])
  expect(canSendAgain(message({ state: 'failed', problem: 'link-ended' }), true)).toBe(false)
  expect(canSendAgain(message({ state: 'failed', problem: 'not-reached' }), true)).toBe(true)
  expect(canSendAgain(message({ state: 'failed', problem: 'not-reached' }), false)).toBe(false)
  expect(canSendAgain(message({ state: 'failed', address: '' }), true)).toBe(false)
})

test('a bounce counts until a later e-mail is taken', () => {
  const bounced = message({ state: 'bounced', triedAt: ago(9) })
  expect(bounceOf([message(), bounced])).toEqual(ago(9))
  expect(bounceOf([message({ state: 'sent' }), bounced])).toBeNull()
  expect(bounceOf([message({ state: 'failed' }), message({ state: 'kept' })])).toBeNull()
  expect(bounceOf([])).toBeNull()
})
