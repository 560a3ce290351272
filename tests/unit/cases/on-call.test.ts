import { describe, expect, it, test } from 'vitest'
import type { Case } from '@/lib/cases/case'
import { calledOf, callOnCall, wasJustTold } from '@/lib/cases/on-call'
import type { OnCallTier } from '@/lib/clinics/on-call'
import { someCase, standings, told } from './some-case'
import { step } from './some-step'
import { usual } from './some-schedule'

const schedule = usual('America/Los_Angeles')
/** Monday morning in Seattle, when the clinic is open, and the night after. */
const morning = new Date('2026-11-23T18:00:00Z')
const night = new Date('2026-11-24T08:00:00Z')
const after = (minutes: number, from = morning) => new Date(from.getTime() + minutes * 60_000)

const missed = (change: Partial<Case> = {}, at = morning) =>
  someCase({ tier: 'EMERGENCY', escalation: { ...told, at, toldAt: at }, ...change })
const rounds = (round: number, ...turns: readonly (readonly [string, number])[]) => ({
  round,
  turns: turns.map(([staffId, minutes]) => ({ staffId, at: after(minutes) })),
})
const call = (current: Case, now: Date, people: readonly string[] = ['a', 'b'], from: OnCallTier = 'URGENT') =>
  callOnCall(current, { people, from, schedule, now })

describe('who is called when', () => {
  const answered = { staffId: 'x', at: morning }
  const called = (...turns: readonly (readonly [string, number])[]) => missed({ onCall: rounds(1, ...turns) })
  const looked = (change: Partial<Case> = {}) => missed({ firstLookAt: morning, ...change })
  const urgent = (at: Date) => missed({ tier: 'URGENT' }, at)
  it.each<[string, string | null, Case, Date, (readonly string[])?, OnCallTier?]>([
    ['the first at once', 'a', missed(), morning],
    ['nobody where the list is empty', null, missed(), morning, []],
    ['nobody before the target is missed', null, missed({ escalation: null }), morning],
    ['nobody once somebody is on it', null, missed({ escalation: { ...told, answered } }), morning],
    ['nobody of a closed case', null, missed({ standing: standings.closed, nextStep: null }), morning],
    ['the first where an emergency is to be called and nobody has it', 'a', looked(), morning],
    ['the first where it waits for a group', 'a', looked({ standing: { state: 'open', groupId: 'physios' } }), morning],
    ['the next of those, too', 'b', looked({ onCall: rounds(1, ['a', 0]) }), after(5)],
    ['nobody where a colleague has it and a call is late', null, looked({ standing: standings.theirs }), morning],
    ['nobody once somebody is on the call', null, looked({ escalation: { ...told, answered } }), morning],
    ['nobody where an urgent call is late', null, looked({ tier: 'URGENT' }), morning],
    ['nobody where a visit is over', null, looked({ nextStep: step('see', morning) }), morning],
    ['nobody where it is handed over', null, looked({ nextStep: step('hand-over', morning) }), morning],
    [
      'the first where nobody has looked, though a colleague has it',
      'a',
      missed({ standing: standings.theirs }),
      morning,
    ],
    ['nobody within five minutes', null, called(['a', 0]), after(4.99)],
    ['the next after five', 'b', called(['a', 0]), after(5)],
    ['nobody after the last, before the leads are told again', null, called(['a', 0], ['b', 5]), after(14.99)],
    ['the first again then', 'a', called(['a', 0], ['b', 5]), after(15)],
    ['the one alone again at the same pace', 'a', called(['a', 0]), after(10), ['a']],
    ['the one alone not sooner', null, called(['a', 0]), after(9.99), ['a']],
    ['whoever came to the list meanwhile', 'c', called(['a', 0], ['b', 5]), after(10), ['c', 'a', 'b']],
    ['the next where the last one called has left it', 'b', called(['a', 0]), after(5), ['b']],
    ['the first of a step that was missed anew', 'a', called(['a', -60], ['b', -55]), morning],
    ['emergencies at night', 'a', missed({}, night), night],
    ['urgent ones by day', 'a', urgent(morning), morning],
    ['urgent ones not at night', null, urgent(night), night],
    ['urgent ones not where only emergencies call', null, urgent(morning), morning, ['a'], 'EMERGENCY'],
    ['nobody for what can wait', null, missed({ tier: 'SOON' }), morning],
  ])('%s', (_, staffId, current, now, people, from) => {
    expect(call(current, now, people, from)?.staffId ?? null).toBe(staffId)
  })
})

test('the first turn of the list leaves rows, and no later one', () => {
  const turns: unknown[] = []
  let current = missed()
  for (let minute = 0; minute <= 40; minute += 1) {
    const called = call(current, after(minute))
    if (!called) continue
    turns.push([minute, called.staffId, called.onCall.round, called.event])
    current = { ...current, onCall: called.onCall }
  }
  expect(turns).toEqual([
    [0, 'a', 1, { type: 'on-call-called', toId: 'a' }],
    [5, 'b', 1, { type: 'on-call-called', toId: 'b' }],
    [15, 'a', 2, null],
    [20, 'b', 2, null],
    [30, 'a', 3, null],
    [35, 'b', 3, null],
  ])
})

test('the page names who was called of what was missed last, and nobody of what was before', () => {
  const names = new Map([['me', 'Dr. Me']])
  const turns = [{ name: 'Dr. Me', isMe: true, at: morning }]
  expect(calledOf(missed({ onCall: rounds(2, ['me', 0]) }), 'me', names)).toEqual({ round: 2, turns })
  expect(calledOf(missed({ onCall: rounds(2, ['me', -1]) }), 'me', names)).toEqual({ round: 0, turns: [] })
  expect(calledOf(missed(), 'me', names)).toEqual({ round: 0, turns: [] })
})

test('a lead who heard of it within this minute is not written to twice', () => {
  const escalation = { ...told, toldAt: morning }
  expect([wasJustTold(escalation, after(0.9)), wasJustTold(escalation, after(1))]).toEqual([true, false])
})
