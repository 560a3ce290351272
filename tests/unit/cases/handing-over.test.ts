import { expect, test } from 'vitest'
import { askFollowUp, callSchema, logCall } from '@/lib/cases/contact'
import { reopen, reopenSchema } from '@/lib/cases/reopen'
import { takeOver } from '@/lib/cases/take-over'
import { callResults } from '@/lib/cases/case'
import type { CaseEvent } from '@/lib/cases/case-event'
import { handsOverBy } from '@/lib/cases/set-next-step'
import { dueAt } from '@/lib/cases/targets'
import { claim } from '@/lib/cases/transitions'
import type { Row } from '@/lib/cases/undo'
import { type Given, me, now, someCase, standings } from './some-case'
import { late, on, step } from './some-step'

const callBy = (time: string) => ({ kind: 'call', at: new Date(time), to: null })
const looked = { firstLookAt: now, nextStep: callBy('2026-11-23T18:05:00Z') }
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
    const changed = { ...before, standing: standings.mine, ...looked, revision: 8 }
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

const toPhysios = { kind: 'hand-over', at: on('11-24T17:05'), to: 'physios' } as const

test('who takes it over, or claims it, has what was to be handed over: to call by the same time', () => {
  const at = { firstLookAt: late, nextStep: toPhysios }
  const call = { case: { nextStep: step('call', toPhysios.at) } }
  expect(takeOver(someCase({ ...at, standing: standings.theirs }), { ownerId: 'them' }, me)).toMatchObject(call)
  expect(claim(someCase(at), me)).toMatchObject(call)
  expect(claim(someCase(at), me, 'them')).toMatchObject(call)
})

test('who said that it is handed over, and claims it until then, still has to', () => {
  const decision = claim(someCase({ firstLookAt: late, nextStep: toPhysios }), me, 'me')
  expect(decision).toMatchObject({ case: { standing: standings.mine, nextStep: toPhysios } })
})

test('who says that it is handed over is whoever said so last', () => {
  const row = (actorId: string, event: CaseEvent): Row => ({
    ...{ id: actorId, at: now, actorKind: 'staff', actorId, event, before: null },
  })
  const says = (actorId: string, stepKind: 'hand-over' | 'call') =>
    row(actorId, { type: 'next-step-set', step: stepKind, at: now.toISOString(), to: null })
  expect(handsOverBy([])).toBeNull()
  expect(handsOverBy([says('a', 'hand-over'), says('b', 'hand-over'), says('c', 'call')])).toBe('b')
  expect(handsOverBy([row('a', { type: 'claimed' })])).toBeNull()
})

test.each<readonly [Given, string | null]>([
  ['open', 'case-not-closed'],
  ['mine', 'case-not-closed'],
  ['theirs', 'case-not-closed'],
  ['closed', null],
])('opening again a case that is %s', (given, code) => {
  const before = someCase({ standing: standings[given] })
  const decision = reopen(before, { words: 'She called back.', tier: undefined }, me)
  if (code) expect(decision).toEqual({ ok: false, code })
  else {
    const event = { type: 'reopened', words: 'She called back.' }
    const { nextStep } = looked
    expect(decision).toEqual({ ok: true, case: { ...before, standing: standings.open, nextStep, revision: 8 }, event })
  }
})

test.each([
  ['ROUTINE', undefined, 'ROUTINE', false],
  ['ROUTINE', 'SOON', 'SOON', true],
  ['SOON', 'EMERGENCY', 'EMERGENCY', true],
  ['SOON', 'SOON', 'SOON', false],
  ['URGENT', 'ROUTINE', 'URGENT', false],
] as const)('opened again as %s, and asked for %s, it is %s', (before, asked, tier, isRaised) => {
  const closed = someCase({ standing: standings.closed, tier: before, triageTier: before })
  const decision = reopen(closed, { words: 'The leg is worse.', tier: asked }, me)
  const event = { type: 'reopened', words: 'The leg is worse.', ...(isRaised ? { tier, from: before } : {}) }
  expect(decision).toMatchObject({ ok: true, case: { tier, triageTier: before } })
  expect(decision.ok && decision.event).toEqual(event)
  expect(decision.ok && decision.case.nextStep).toMatchObject({ kind: 'call', at: dueAt(tier, me.now, me.schedule) })
})

test.each(['', '  \n '])('opening again takes a reason in words: %j', (words) => {
  expect(reopenSchema.safeParse({ words }).error?.issues[0]?.message).toBe('field-missing')
})

test.each(callResults.flatMap((result) => [true, false].map((mayLeaveMessage) => ({ result, mayLeaveMessage }))))(
  'a call: $result, where messages are allowed: $mayLeaveMessage',
  ({ result, mayLeaveMessage }) => {
    const logged = logCall(someCase(), { result, words: 'Words' }, { mayLeaveMessage }, me)
    if (result === 'message-left' && !mayLeaveMessage) {
      expect(logged).toEqual({ ok: false, code: 'invalid', fields: { result: { code: 'no-message-allowed' } } })
    } else expect(logged).toMatchObject({ ok: true, event: { type: 'called', result, words: 'Words' } })
  },
)

test('a call has a result of the list, and need have no words', () => {
  expect(callSchema.safeParse({ result: 'reached', words: '' }).success).toBe(true)
  expect(callSchema.safeParse({ result: 'busy', words: '' }).error?.issues[0]?.message).toBe('choose-from-list')
})

test('a new form is not asked for while the first one is being answered', () => {
  expect(askFollowUp(someCase({ submittedAt: null }), 'link', me)).toEqual({ ok: false, code: 'follow-up-too-early' })
  const asked = { ok: true, event: { type: 'follow-up-asked', invitationId: 'link' } }
  for (const given of Object.values(standings))
    expect(askFollowUp(someCase({ standing: given }), 'link', me)).toMatchObject(asked)
})
