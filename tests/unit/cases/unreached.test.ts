import { expect, test } from 'vitest'
import type { LastTurn } from '@/lib/cases/booked-late'
import type { Case } from '@/lib/cases/case'
import { isCalledInVain, isToBeLookedInOn, unreachedSince } from '@/lib/cases/unreached'
import { usual } from './some-schedule'

/** Open on working days from eight to five; a Monday. An emergency is to be looked at within the hour. */
const schedule = usual('UTC')
const at = (day: number, time: string) => new Date(`2026-11-${String(day)}T${time}:00Z`)
const opened = at(23, '09:00')
const call = { kind: 'call', at: at(26, '09:00'), to: null } as const

const tried: Pick<Case, 'tries' | 'nextStep' | 'tier' | 'targetFrom'> = {
  tries: 2,
  nextStep: call,
  tier: 'EMERGENCY',
  targetFrom: opened,
}
const reached = (when: Date): LastTurn => ({ at: when, isReached: true })
const reopened = (when: Date): LastTurn => ({ at: when, isReached: false })

test.each<readonly [string, Partial<typeof tried>, LastTurn | null, Date, Date | null]>([
  ['tried in vain for three days', {}, null, at(26, '08:00'), opened],
  ['tried in vain, the target still ahead', { tier: 'URGENT' }, null, at(23, '09:30'), null],
  ['tried in vain, the target behind', { tier: 'SOON' }, null, at(27, '09:00'), opened],
  ['not tried at all', { tries: 0 }, null, at(26, '08:00'), null],
  ['reached, and called in vain since', {}, reached(at(24, '10:00')), at(26, '08:00'), null],
  ['reached before the patient raised the case', {}, reached(at(22, '10:00')), at(26, '08:00'), opened],
  ['opened again, and tried in vain since', {}, reopened(at(25, '10:00')), at(26, '08:00'), at(25, '10:00')],
  ['opened again a moment ago', {}, reopened(at(26, '07:59')), at(26, '08:00'), null],
  ['comes in', { nextStep: { ...call, kind: 'see' } }, null, at(26, '08:00'), null],
  ['waited for', { nextStep: { ...call, kind: 'wait' } }, null, at(26, '08:00'), opened],
  ['closed', { nextStep: null }, null, at(26, '08:00'), null],
])('%s', (_what, change, lastTurn, now, expected) => {
  expect(unreachedSince({ ...tried, ...change }, lastTurn, { now, schedule })).toEqual(expected)
})

test.each([
  ['EMERGENCY', 0, false],
  ['EMERGENCY', 1, true],
  ['URGENT', 1, false],
  ['URGENT', 2, true],
  ['ROUTINE', 2, true],
] as const)('another way is offered for %s after %i calls in vain: %s', (tier, tries, expected) => {
  expect(isCalledInVain({ tier, tries })).toBe(expected)
})

test.each([
  ['an emergency after two calls in vain', 'EMERGENCY', 2, true, true],
  ['an emergency after one', 'EMERGENCY', 1, true, false],
  ['an emergency without a number', 'EMERGENCY', 0, false, true],
  ['anything less, however often it was called', 'URGENT', 5, true, false],
  ['anything less without a number', 'URGENT', 0, false, false],
] as const)('somebody else may have to look in: %s', (_, tier, tries, hasNumber, expected) => {
  expect(isToBeLookedInOn({ tier, tries }, hasNumber)).toBe(expected)
})
