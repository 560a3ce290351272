import { expect, test } from 'vitest'
import { askFollowUp, callSchema, logCall } from '@/lib/cases/contact'
import { reopen, reopenSchema } from '@/lib/cases/reopen'
import { takeOver } from '@/lib/cases/take-over'
import { callResults } from '@/lib/cases/case'
import { type Given, me, now, someCase, standings } from './some-case'

const takenOver = { type: 'taken-over', fromId: 'them' }

test.each<readonly [Given, string | null]>([
  ['open', 'case-not-claimed'],
  ['mine', 'case-yours-already'],
  ['theirs', null],
  ['closed', 'case-closed'],
])('taking over a case that is %s', (given, code) => {
  const before = someCase({ standing: standings[given] })
  const decision = takeOver(before, { ownerId: 'them' }, me)
  if (code) expect(decision).toEqual({ ok: false, code })
  else {
    const changed = { ...before, standing: standings.mine, firstLookAt: now, revision: 8 }
    expect(decision).toEqual({ ok: true, case: changed, event: takenOver })
  }
})

test('a case is not taken from somebody who was not asked about', () => {
  const held = someCase({ standing: standings.theirs })
  expect(takeOver(held, { ownerId: 'someone else' }, me)).toEqual({ ok: false, code: 'case-taken' })
})

test('taking over does not move the first look', () => {
  const earlier = new Date('2026-11-23T17:01:00Z')
  const decision = takeOver(someCase({ standing: standings.theirs, firstLookAt: earlier }), { ownerId: 'them' }, me)
  expect(decision.ok && decision.case.firstLookAt).toEqual(earlier)
})

test.each<readonly [Given, string | null]>([
  ['open', 'case-not-closed'],
  ['mine', 'case-not-closed'],
  ['theirs', 'case-not-closed'],
  ['closed', null],
])('opening again a case that is %s', (given, code) => {
  const before = someCase({ standing: standings[given] })
  const decision = reopen(before, { words: 'She called back.' })
  if (code) expect(decision).toEqual({ ok: false, code })
  else {
    const event = { type: 'reopened', words: 'She called back.' }
    expect(decision).toEqual({ ok: true, case: { ...before, standing: standings.open, revision: 8 }, event })
  }
})

test.each(['', '  \n '])('opening again takes a reason in words: %j', (words) => {
  expect(reopenSchema.safeParse({ words }).error?.issues[0]?.message).toBe('field-missing')
})

test.each(callResults.flatMap((result) => [true, false].map((mayLeaveMessage) => ({ result, mayLeaveMessage }))))(
  'a call: $result, where messages are allowed: $mayLeaveMessage',
  ({ result, mayLeaveMessage }) => {
    const logged = logCall({ result, words: 'Words' }, { mayLeaveMessage })
    if (result === 'message-left' && !mayLeaveMessage) {
      expect(logged).toEqual({ ok: false, code: 'invalid', fields: { result: { code: 'no-message-allowed' } } })
    } else expect(logged).toEqual({ ok: true, event: { type: 'called', result, words: 'Words' } })
  },
)

test('a call has a result of the list, and need have no words', () => {
  expect(callSchema.safeParse({ result: 'reached', words: '' }).success).toBe(true)
  expect(callSchema.safeParse({ result: 'busy', words: '' }).error?.issues[0]?.message).toBe('choose-from-list')
})

test('a new form is not asked for while the first one is being answered', () => {
  expect(askFollowUp(someCase({ submittedAt: null }), 'link')).toEqual({ ok: false, code: 'follow-up-too-early' })
  const asked = { ok: true, event: { type: 'follow-up-asked', invitationId: 'link' } }
  for (const given of Object.values(standings))
    expect(askFollowUp(someCase({ standing: given }), 'link')).toEqual(asked)
})
