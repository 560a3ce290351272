import { expect, test } from 'vitest'
import { bookedLate, type ToldOfVisit } from '@/lib/cases/booked-late'
import type { NextStep } from '@/lib/cases/step'
import { toldOfVisit } from '@/lib/cases/timeline'
import type { Tier } from '@/lib/triage/urgency'
import { usual } from './some-schedule'

/** Open on working days from eight to five; a Monday. */
const zone = usual('UTC')
const monday = (time: string) => new Date(`2026-11-23T${time}:00Z`)
const tuesday = (time: string) => new Date(`2026-11-24T${time}:00Z`)
const friday = (time: string) => new Date(`2026-11-27T${time}:00Z`)

const visit = (at: Date): NextStep => ({ kind: 'see', at, to: null })
const visitAt = (at: Date): NextStep => ({ ...visit(at), isAgreed: true })
const told = (words: string): ToldOfVisit => ({ ...reached, said: { words, at: monday('02:05') } })
const nothing: ToldOfVisit = { lastTurn: null, said: null }
const reached: ToldOfVisit = { ...nothing, lastTurn: { at: monday('02:00'), isReached: true } }

const fine = null
const late = (target: Date, word: string | null = null) => ({ target, word })

test.each<readonly [string, Tier, NextStep | null, ToldOfVisit, ReturnType<typeof bookedLate>]>([
  ['four hours after the call', 'EMERGENCY', visit(monday('06:00')), reached, fine],
  ['a minute later', 'EMERGENCY', visit(monday('06:01')), reached, late(monday('06:00'))],
  ['the next day', 'EMERGENCY', visit(tuesday('09:00')), reached, late(monday('06:00'))],
  ['the next day, reached by nobody', 'EMERGENCY', visit(tuesday('09:00')), nothing, late(monday('05:00'))],
  ['within a working day', 'URGENT', visit(tuesday('08:00')), reached, fine],
  ['four days on', 'URGENT', visit(friday('09:00')), reached, late(tuesday('08:00'))],
  ['within three working days', 'SOON', visit(tuesday('09:00')), reached, fine],
  [
    'said to be the next day',
    'EMERGENCY',
    visit(monday('06:00')),
    told('Comes in tomorrow at 9'),
    late(monday('06:00'), 'tomorrow'),
  ],
  ['said to be today', 'EMERGENCY', visit(monday('06:00')), told('Comes in today at 5'), fine],
  ['said to be the next day, which is soon enough', 'SOON', visit(tuesday('09:00')), told('Tomorrow at 9'), fine],
  ['at a time that was noted, whatever is said', 'EMERGENCY', visitAt(monday('05:30')), told('Tomorrow'), fine],
  ['at a time that was noted and is late', 'EMERGENCY', visitAt(tuesday('09:00')), reached, late(monday('06:00'))],
  ['no visit at all', 'EMERGENCY', { kind: 'call', at: tuesday('09:00'), to: null }, told('Call tomorrow'), fine],
  ['closed', 'EMERGENCY', null, told('Comes in tomorrow'), fine],
])('%s', (_what, tier, nextStep, toldOf, expected) => {
  expect(bookedLate({ tier, nextStep, targetFrom: monday('00:45'), dueAt: monday('01:00') }, toldOf, zone)).toEqual(
    expected,
  )
})

test('it runs from the call that reached the patient, also where that came before somebody should have looked', () => {
  const soon = { tier: 'SOON', targetFrom: monday('09:00'), dueAt: tuesday('09:00') } as const
  const atTen = { ...nothing, lastTurn: { at: monday('09:10'), isReached: true } }
  const by = new Date('2026-11-26T09:10:00Z')
  expect(bookedLate({ ...soon, nextStep: visitAt(by) }, atTen, zone)).toEqual(fine)
  expect(bookedLate({ ...soon, nextStep: visitAt(friday('08:30')) }, atTen, zone)).toEqual(late(by))
  const before = { ...nothing, lastTurn: { at: monday('08:50'), isReached: true } }
  expect(bookedLate({ ...soon, nextStep: visitAt(friday('08:30')) }, before, zone)).toEqual(fine)
})

test('calls and notes tell of a visit, the newest words alone', () => {
  const called = { at: monday('02:00'), event: { type: 'called', result: 'reached', words: 'Comes in' } } as const
  const inVain = { at: monday('03:00'), event: { type: 'called', result: 'not-reached', words: '' } } as const
  const noted = { at: monday('04:00'), event: { type: 'noted', words: 'Tomorrow at 9' } } as const
  expect(toldOfVisit([])).toEqual(nothing)
  expect(toldOfVisit([called, inVain])).toEqual({
    lastTurn: { at: called.at, isReached: true },
    said: { words: 'Comes in', at: called.at },
  })
  const reopened = { at: monday('05:00'), event: { type: 'reopened', words: 'Worse' } } as const
  expect(toldOfVisit([called, reopened]).lastTurn).toEqual({ at: reopened.at, isReached: false })
  expect(toldOfVisit([called, inVain, noted]).said).toEqual({ words: 'Tomorrow at 9', at: noted.at })
})
