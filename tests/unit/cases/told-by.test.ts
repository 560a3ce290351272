import { describe, expect, it } from 'vitest'
import { isWrittenTo, type Link, livingWay, toldBy, type Way, wayOfHandouts } from '@/lib/cases/told-by'
import type { Message, MessageState } from '@/lib/messages/message'
import { ways } from '@/lib/messages/text-message'
import { now } from './some-case'

const link = (change: Partial<Link> = {}): Link => ({
  failedAttempts: 0,
  expiresAt: new Date(now.getTime() + 60_000),
  revokedAt: null,
  ...change,
})

describe('how a patient finds what is sent', () => {
  it.each<readonly [string, Way | null, readonly Link[], string]>([
    ['a mailbox, and a link that opens', 'e-mail', [link()], 'e-mail'],
    ['a number for text messages, and a link that opens', 'text', [link({ expiresAt: now }), link()], 'text'],
    ['a mailbox, and a link that ended an hour ago', 'e-mail', [link({ expiresAt: now })], 'no-link-opens'],
    ['a number for text messages, and no link', 'text', [], 'no-link-opens'],
    ['a link that opens', null, [link({ expiresAt: now }), link()], 'link'],
    ['a link that is over', null, [link({ expiresAt: now })], 'nothing'],
    ['a link that is used up', null, [link({ failedAttempts: 5 })], 'nothing'],
    ['a link that was replaced', null, [link({ revokedAt: now })], 'nothing'],
    ['neither', null, [], 'nothing'],
  ])('with %s', (_, way, links, told) => {
    expect(toldBy(way, links, now)).toBe(told)
  })

  it('by e-mail or text message is written, and nothing else', () => {
    const all = ['e-mail', 'text', 'no-link-opens', 'link', 'nothing'] as const
    expect(all.filter(isWrittenTo)).toEqual(['e-mail', 'text'])
  })
})

describe('the way that arrives', () => {
  const email = 'alex@mail.example'
  const textTo = '+12065550199'
  const message = (state: MessageState): Message => ({
    ...{ id: 'm', kind: 'link', personId: 'p', aboutId: 'i', address: textTo, attempts: 1, problem: null },
    ...{ state, createdAt: now, triedAt: now },
  })

  it.each<readonly [string, { readonly email: string | null; readonly textTo: string | null }, Way | null]>([
    ['an address alone', { email, textTo: null }, 'e-mail'],
    ['a number alone', { email: null, textTo }, 'text'],
    ['both', { email, textTo }, 'text'],
    ['neither', { email: null, textTo: null }, null],
  ])('with %s', (_, patient, way) => {
    expect(livingWay(patient, [], ways)).toBe(way)
  })

  it('is none of what is sent to read where they switched that off', () => {
    expect(wayOfHandouts({ email, textTo: null, mailOffAt: null }, [], ways)).toBe('e-mail')
    expect(wayOfHandouts({ email, textTo, mailOffAt: now }, [], ways)).toBeNull()
  })

  it('is none where nothing leaves by it', () => {
    expect(livingWay({ email, textTo: null }, [], ['text'])).toBeNull()
    expect(livingWay({ email, textTo }, [], ['e-mail'])).toBeNull()
    expect(livingWay({ email, textTo }, [], ['text'])).toBe('text')
  })

  it('is none where the last message came back', () => {
    expect(livingWay({ email, textTo }, [message('bounced')], ways)).toBeNull()
    expect(livingWay({ email, textTo }, [message('sent'), message('bounced')], ways)).toBe('text')
  })
})
