import { expect, test } from 'vitest'
import { queueOf, stateOf, stepKinds } from '@/lib/cases/step'

test('each kind stands in one of the three groups', () => {
  expect(stepKinds.map((kind) => queueOf({ kind }))).toEqual(['new', 'due', 'due', 'waiting', 'due'])
})

test('how far a case has come is one word', () => {
  expect(stepKinds.map((kind) => stateOf({ kind }, 0))).toEqual(['new', null, 'to-be-seen', 'waiting', 'handing-over'])
  expect(stateOf({ kind: 'see', isAgreed: true }, 0)).toBe('booked')
  expect(stateOf({ kind: 'call' }, 2)).toBe('called')
})
