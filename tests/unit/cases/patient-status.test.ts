import { expect, test } from 'vitest'
import type { CaseEvent } from '@/lib/cases/case-event'
import { patientStatus, wasReached } from '@/lib/cases/patient-status'
import { someCase } from './some-case'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 17, minute))
const called = (minute: number, result: 'reached' | 'not-reached') => ({
  at: at(minute),
  event: { type: 'called', result, words: '' } satisfies CaseEvent,
})
const claimed = { at: at(3), event: { type: 'claimed' } satisfies CaseEvent }
const current = someCase({ targetFrom: at(0), dueAt: at(10) })
const nothing = { current, events: [], readAt: null, now: at(5) }

test.each([
  ['nobody yet, in time', {}, { kind: 'waiting', by: at(10), isLate: false }],
  ['nobody yet, too late', { now: at(11) }, { kind: 'waiting', by: at(10), isLate: true }],
  ['opened by a reader', { readAt: at(2) }, { kind: 'opened', at: at(2) }],
  [
    'looked at by an act',
    { current: { ...current, firstLookAt: at(3) }, events: [claimed] },
    { kind: 'opened', at: at(3) },
  ],
  [
    'whichever was first',
    { current: { ...current, firstLookAt: at(3) }, readAt: at(2) },
    { kind: 'opened', at: at(2) },
  ],
  [
    'tried by phone',
    { readAt: at(2), events: [called(4, 'not-reached')] },
    { kind: 'called', at: at(4), isReached: false },
  ],
  [
    'spoken with, after a try',
    { events: [called(4, 'not-reached'), called(5, 'reached')] },
    { kind: 'called', at: at(5), isReached: true },
  ],
  [
    'raised again since anybody looked or called',
    { current: { ...current, targetFrom: at(6) }, readAt: at(2), events: [called(4, 'reached')], now: at(7) },
    { kind: 'waiting', by: at(10), isLate: false },
  ],
] as const)('what became of it: %s', (_what, differs, status) => {
  expect(patientStatus({ ...nothing, ...differs })).toEqual(status)
})

test.each([
  ['nobody called', [], false],
  ['a call in vain', [called(4, 'not-reached')], false],
  ['spoken with', [called(4, 'reached')], true],
  ['spoken with, and a later call in vain', [called(4, 'reached'), called(5, 'not-reached')], true],
  ['spoken with before they raised it again', [called(-1, 'reached')], false],
] as const)('whether the clinic has spoken with them: %s', (_what, events, expected) => {
  expect(wasReached({ current, events })).toBe(expected)
})
