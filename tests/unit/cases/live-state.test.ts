import { describe, expect, it, test } from 'vitest'
import { isDue, type LiveEvent, type LiveState, liveStep, openList, waitsToAsk } from '@/lib/cases/live-state'
import { answer, idsOf, rowsOf } from './some-list'

/** In capitals it was raised once more, hours later. */
const emergency = (letter: string) => ({
  ...{ id: letter.toLowerCase(), name: letter, age: 46, topFlags: [], isRestricted: false },
  targetFrom: letter === letter.toLowerCase() ? 0 : 5 * 60 * 60_000,
})
const first = answer(rowsOf('ab'), { emergencies: [emergency('a')] })
const look: LiveEvent = { kind: 'look' }
/** Another tab's line, or one that comes back. */
const line = (isOpen: boolean): LiveEvent => ({ kind: 'line', isOpen, isOwn: false, at: 5 })
const own = (isOpen: boolean): LiveEvent => ({ kind: 'line', isOpen, isOwn: true, at: 5 })
const says = (ids: string, emergencies = 'a', at = 7): LiveEvent => ({
  kind: 'answer',
  reply: answer(rowsOf(ids), { emergencies: emergencies.split('').map(emergency) }),
  at,
})
const fails = (reply: 'ended' | 'cut'): LiveEvent => ({ kind: 'answer', reply, at: 7 })
const after = (...events: readonly LiveEvent[]): LiveState => events.reduce(liveStep, openList(first))

describe('what the page says of its line', () => {
  test.each<[what: string, events: readonly LiveEvent[], line: LiveState['line']]>([
    ['nothing was heard yet', [], 'starting'],
    ['the line is open, and nothing was answered', [line(true)], 'starting'],
    ['its own line is open', [own(true)], 'live'],
    ['an answer over an open line', [line(true), says('ab')], 'live'],
    ['an answer without one', [look, says('ab')], 'polling'],
    ['the line is cut after an answer', [line(true), says('ab'), line(false)], 'polling'],
    ['it is back', [line(true), says('ab'), line(false), line(true)], 'live'],
    ['a question that failed', [look, fails('cut')], 'cut'],
    ['cut, whatever the line does meanwhile', [look, fails('cut'), line(true)], 'cut'],
    ['the next answer', [look, fails('cut'), look, says('ab')], 'polling'],
    ['nobody is signed in any more', [look, fails('ended')], 'ended'],
    ['nothing comes after that', [look, fails('ended'), line(true), look, says('abc')], 'ended'],
  ])('%s', (_what, events, expected) => {
    expect(after(...events).line).toBe(expected)
  })
})

describe('when it asks', () => {
  test.each<[what: string, events: readonly LiveEvent[], asks: readonly [isAsking: boolean, waits: boolean]]>([
    ['not before anything happens', [], [false, false]],
    ['when something changed', [look], [true, false]],
    ['once for a burst, and once more after it', [look, look, look], [true, false]],
    ['after it', [look, look, says('ab')], [false, true]],
    ['after it, though the first question failed', [look, look, fails('cut')], [false, true]],
    ['the second time nothing waits', [look, look, says('ab'), look], [true, false]],
    ['and nothing after its answer', [look, look, says('ab'), look, says('ab')], [false, false]],
    ['when another tab’s line is heard', [line(true)], [true, false]],
    ['not when its own first line opens', [own(true)], [false, false]],
    ['but where that says that something was missed', [own(true), look], [true, false]],
    ['when its own comes back', [own(true), own(false), says('ab'), own(true)], [true, false]],
    ['when its own opens after a question that failed', [look, fails('cut'), own(true)], [true, false]],
    ['when it is cut', [line(true), says('ab'), line(false)], [true, false]],
    ['not for a line that stays as it is', [line(false)], [false, false]],
    ['never after the end', [look, look, fails('ended'), look], [false, false]],
  ])('%s', (_what, events, asks) => {
    const state = after(...events)
    expect([state.isAsking, waitsToAsk(state)]).toEqual(asks)
  })

  it('counts each question, also one that follows an answer before anything was drawn', () => {
    expect(after(look, look, says('ab')).asked).toBe(1)
    expect(after(look, says('ab'), look).asked).toBe(2)
  })

  test.each<[what: string, events: readonly LiveEvent[], now: number, due: boolean]>([
    ['without a line, always', [], 0, true],
    ['over an open line, not yet', [line(true), says('ab', 'a', 1000)], 60_999, false],
    ['but after a minute', [line(true), says('ab', 'a', 1000)], 61_000, true],
    ['over a line that never answered', [line(true)], 1_000_000, true],
    ['over its own line, not yet', [own(true)], 60_004, false],
    ['but after a minute of silence', [own(true)], 60_005, true],
  ])('of itself: %s', (_what, events, now, due) => {
    expect(isDue(after(...events), now)).toBe(due)
  })
})

describe('emergencies', () => {
  const news = ({ arrived, told }: LiveState) => [
    [...arrived].map((key) => key.split(' ')[0]).join(''),
    told.map(idsOf).join(' '),
  ]

  test.each<[what: string, events: readonly LiveEvent[], arrived: string, told: string]>([
    ['what was there when the list was opened is no news', [says('ab')], '', ''],
    ['one that comes is', [says('ab', 'ax')], 'x', 'x'],
    ['once', [says('ab', 'ax'), says('ab', 'ax')], 'x', 'x'],
    ['the next one is told alone, after the first', [says('ab', 'ax'), says('ab', 'axy')], 'xy', 'x y'],
    ['one that went and came back was told', [says('ab', 'ax'), says('ab', 'a'), says('ab', 'ax')], 'x', 'x'],
    ['one that was closed and raised anew', [says('ab', 'ax'), says('ab', 'a'), says('ab', 'aX')], 'xx', 'x x'],
    ['so of what was there when the list was opened', [says('ab', ''), says('ab', 'A'), says('ab', 'A')], 'a', 'a'],
  ])('%s', (_what, events, arrived, told) => {
    expect(news(after(...events))).toEqual([arrived, told])
  })

  it('are the same news until others come, so that nothing rings twice', () => {
    const before = after(says('ab', 'ax'))
    expect(liveStep(before, says('ab', 'ax')).told).toBe(before.told)
  })
})

it('shows what waits when it is asked to, also after the end', () => {
  const waiting = after(look, says('xab'), look, fails('ended'))
  expect([idsOf(waiting.list.shown), idsOf(waiting.list.waiting)]).toEqual(['ab', 'x'])
  const { list, answeredAt } = liveStep(waiting, { kind: 'show-waiting' })
  expect([idsOf(list.shown), idsOf(list.waiting), answeredAt]).toEqual(['xab', '', 7])
})
