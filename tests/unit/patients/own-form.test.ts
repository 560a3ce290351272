import { describe, expect, test } from 'vitest'
import { ownForm, type PersonalLink } from '@/lib/patients/own-form'

const now = new Date('2026-11-23T17:00:00Z')
const link = (id: string, change: Partial<PersonalLink> = {}): PersonalLink => ({
  ...{ id, patientId: 'patient', pathway: 'back-pain', caseId: null, failedAttempts: 0 },
  ...{ createdAt: now, expiresAt: new Date(now.getTime() + 1), revokedAt: null, intake: null, follows: null },
  ...change,
})
const used = { intake: { id: 'form', submittedAt: null } }
const sentBy = (at: Date) => ({ intake: { id: 'form', submittedAt: at } })
const ended = { revokedAt: now }
const ranOut = { expiresAt: now }
const draftOn = (invitationId: string) => ({ id: `on ${invitationId}`, invitationId })

/** `a` is the record that is kept, `b` what came to it. */
const merged = [['b']]
const of = (
  links: readonly PersonalLink[],
  cameBy: string | null,
  drafts: readonly string[] = [],
  apart: readonly (readonly string[])[] = merged,
) => {
  const { draft, others, next, link: own } = ownForm({ links, drafts: drafts.map(draftOn), apart, cameBy }, now)
  return [draft?.invitationId ?? null, others.map((each) => each.invitationId), next?.id ?? null, own?.id ?? null]
}

describe('what somebody begins with', () => {
  test.each([
    ['the link that they came by, also where another is newer', [link('b'), link('a')], 'a', 'a'],
    ['that one for the other of the two', [link('b'), link('a')], 'b', 'b'],
    ['that one also where it ran out since they came in', [link('a', ranOut)], 'a', 'a'],
    ['none that was ended', [link('a', ended)], 'a', null],
    ['none that has begun a form', [link('a', used)], 'a', null],
    ['none in whose place a form was sent since', [link('a2'), link('a', { ...sentBy(now), ...ended })], 'a2', null],
    ['one that asks again', [link('a2'), link('a', { ...sentBy(new Date(0)), ...ended })], 'a2', 'a2'],
    [
      'one about another complaint',
      [link('a2', { pathway: 'neck' }), link('a', { ...sentBy(now), ...ended })],
      'a2',
      'a2',
    ],
    ['a newer one of the same record, such as a check-in', [link('a2'), link('a', used)], 'a', 'a2'],
    ['none that ran out or was ended but the own', [link('a2', ranOut), link('a3', ended), link('a', used)], 'a', null],
    ['nothing of the other record', [link('b'), link('a', used)], 'a', null],
    ['nothing that follows a form of the other record', [link('k', { follows: 'b' }), link('a', used)], 'a', null],
    ['what follows a form of their own', [link('k', { follows: 'b' }), link('b', used)], 'b', 'k'],
    ['the newest that opens, where nobody says by which they came', [link('b', ended), link('a')], null, 'a'],
  ] as const)('is %s', (_, links, cameBy, begins) => {
    expect(of(links, cameBy)[2]).toBe(begins)
  })

  test('is any link of the one person that they are, once nothing can be undone', () => {
    expect(of([link('b'), link('a', used)], 'a', [], [])[2]).toBe('b')
  })
})

describe('what somebody goes on with', () => {
  const both = [link('b', used), link('a', used)]
  test('is the form of the link that they came by, and the other one is beside it', () => {
    expect(of(both, 'a', ['b', 'a'])).toEqual(['a', ['b'], null, 'a'])
    expect(of(both, 'b', ['b', 'a'])).toEqual(['b', ['a'], null, 'b'])
  })

  test('is not that of the other record: they begin their own', () => {
    expect(of([link('a2'), link('b', used), link('a', ended)], 'a2', ['b'])).toEqual([null, ['b'], 'a2', 'a2'])
  })

  test('is what they began with an older link of theirs', () => {
    expect(of([link('a2'), link('a', { ...used, ...ended })], 'a2', ['a'])).toEqual(['a', [], null, 'a2'])
    expect(of([link('a2'), link('b', used)], 'a2', ['b'], [])).toEqual(['b', [], null, 'a2'])
  })

  test('is the newest, where nobody says by which link they came', () => {
    expect(of(both, null, ['b', 'a'])).toEqual(['b', ['a'], null, 'b'])
  })
})
