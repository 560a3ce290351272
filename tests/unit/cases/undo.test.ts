import { describe, expect, it, test } from 'vitest'
import type { Case } from '@/lib/cases/case'
import { takeOver } from '@/lib/cases/take-over'
import { changeTier, claim, close, type Decision, release } from '@/lib/cases/transitions'
import { beforeOf, beforeSchema, pastActs, type PastAct, undo, undoneIds } from '@/lib/cases/undo'
import { me, now, someCase, standings, told, unhindered } from './some-case'

const lower = { tier: 'ROUTINE', reason: 'examined', words: 'Moves freely' } as const
const acts: readonly (readonly [string, Case, (current: Case) => Decision])[] = [
  ['claimed', someCase(), (current) => claim(current, me)],
  ['released', someCase({ standing: standings.mine, firstLookAt: now }), (current) => release(current, me)],
  ['tier-changed', someCase(), (current) => changeTier(current, lower, me)],
  ['tier-changed', someCase({ standing: standings.theirs }), (current) => changeTier(current, lower, me)],
  ['claimed', someCase({ escalation: told }), (current) => claim(current, me)],
  ['taken-over', someCase({ standing: standings.theirs }), (current) => takeOver(current, { ownerId: 'them' }, me)],
  ['closed', someCase(), (current) => close(current, { outcome: 'seen', words: '' }, me, unhindered)],
  [
    'closed',
    someCase({ standing: standings.mine }),
    (current) => close(current, { outcome: 'seen', words: '' }, me, unhindered),
  ],
]

const after = (before: Case, decision: Decision, change: Partial<PastAct> = {}) => {
  if (!decision.ok) throw new Error(decision.code)
  const past = { id: 'event', at: now, staffId: 'me', isByItself: false, event: decision.event, isLast: true }
  return { current: decision.case, past: { ...past, before: beforeOf(before, decision.event), ...change } }
}
const minutesOn = (minutes: number) => ({ staffId: 'me', now: new Date(now.getTime() + minutes * 60_000) })

test.each(acts)('%s is undone: the case is what it was, and a row says so', (act, before, run) => {
  const { current, past } = after(before, run(before))
  const event = { type: 'undone', eventId: 'event', act }
  expect(undo(current, past, me)).toEqual({ ok: true, case: { ...before, revision: before.revision + 2 }, event })
})

describe('undoing is refused', () => {
  const [, before, run] = acts[0] ?? []
  if (!before || !run) throw new Error('there is an act')
  const whole = after(before, run(before))
  const kept = JSON.parse(JSON.stringify(beforeOf(before, { type: 'claimed' }))) as Record<string, unknown>
  delete kept.nextStep
  const beforeOfOld = beforeSchema.parse(kept)

  it.each<readonly [string, Partial<PastAct>, string]>([
    ['an act of someone else', { staffId: 'them' }, 'undo-not-yours'],
    ['an act of the patient', { staffId: null }, 'undo-not-yours'],
    ['an act that something followed', { isLast: false }, 'undo-changed-since'],
    ['a note', { event: { type: 'noted', words: 'x' } }, 'undo-not-possible'],
    ['what was done before this was kept', { before: null }, 'undo-not-possible'],
    ['what was done before a case had a next step', { before: beforeOfOld }, 'undo-not-possible'],
  ])('of %s', (_what, change, code) => {
    expect(undo(whole.current, { ...whole.past, ...change }, me)).toEqual({ ok: false, code })
  })

  it('once the case has moved on, though the timeline says nothing', () => {
    const moved = { ...whole.current, revision: whole.current.revision + 1 }
    expect(undo(moved, whole.past, me)).toEqual({ ok: false, code: 'undo-changed-since' })
  })

  it('after ten minutes, and not before', () => {
    expect(undo(whole.current, whole.past, minutesOn(10)).ok).toBe(true)
    expect(undo(whole.current, whole.past, minutesOn(10.01))).toEqual({ ok: false, code: 'undo-too-late' })
  })
})

describe('what the leads were told stays told', () => {
  const minutesFrom = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  const undone = (before: Case, change: Partial<Case>) => {
    const { current, past } = after(before, claim(before, me))
    const decision = undo({ ...current, ...change }, past, minutesOn(4))
    if (!decision.ok) throw new Error(decision.code)
    return decision.case
  }

  it('again meanwhile: as often and as late, and nobody answers for it again', () => {
    const before = someCase({ escalation: told })
    const again = { ...told, toldAt: minutesFrom(2), timesTold: 2 }
    const answered = { staffId: 'me', at: now }
    expect(undone(before, { escalation: { ...again, answered } })).toMatchObject({
      escalation: again,
      nextStep: before.nextStep,
    })
  })

  it('of this step or another for the first time: it is not forgotten', () => {
    const first = { at: minutesFrom(3), toldAt: minutesFrom(3), timesTold: 1, answered: null }
    expect(undone(someCase(), { escalation: first }).escalation).toEqual(first)
    expect(undone(someCase({ escalation: told }), { escalation: first }).escalation).toEqual(first)
  })
})

test('what is kept survives being stored', () => {
  const ownerId = '0192f0c1-2345-7abc-8def-0123456789ab'
  const kept = beforeOf(someCase({ standing: { state: 'claimed', ownerId } }), { type: 'released' })
  expect(beforeSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
})

test('nothing is kept beside an act that cannot be undone', () => {
  expect(beforeOf(someCase(), { type: 'noted', words: 'x' })).toBeNull()
  expect(beforeOf(someCase({ standing: standings.closed }), { type: 'reopened', words: 'x' })).toBeNull()
})

test('the last row of a timeline is the last, and a patient is no member of the staff', () => {
  const row = { at: now, before: null, event: { type: 'claimed' } } as const
  const acts = pastActs([
    { ...row, id: '1', actorKind: 'patient', actorId: 'someone' },
    { ...row, id: '2', actorKind: 'staff', actorId: 'me' },
  ])
  expect(acts.map(({ staffId, isLast }) => [staffId, isLast])).toEqual([
    [null, false],
    ['me', true],
  ])
})

test('whom Keel told of a missed step is no act that something was built on', () => {
  const row = { at: now, before: null, actorKind: 'staff', actorId: 'me' } as const
  const told = { type: 'escalated', tier: 'URGENT', dueAt: now.toISOString(), step: 'look' } as const
  const acts = pastActs([
    { ...row, id: '1', event: { type: 'noted', words: 'x' } },
    { ...row, id: '2', event: { type: 'claimed' } },
    { ...row, id: '3', event: told, actorKind: 'system', actorId: null },
    { ...row, id: '4', event: { type: 'on-call-called', toId: 'them' }, actorKind: 'system', actorId: null },
  ])
  expect(acts.filter(({ isLast }) => isLast).map(({ id }) => id)).toEqual(['2', '3', '4'])
  const ended = { ...row, id: '5', event: { type: 'wait-ended' }, actorKind: 'system', actorId: null } as const
  expect(pastActs([{ ...row, id: '2', event: { type: 'claimed' } }, ended])[0]?.isLast).toBe(false)
})

test('what was undone is known by its row', () => {
  const undone = { type: 'undone', eventId: 'one', act: 'claimed' } as const
  expect([...undoneIds([{ type: 'claimed' }, undone, { type: 'claimed' }])]).toEqual(['one'])
})
