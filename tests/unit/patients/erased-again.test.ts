import { expect, it } from 'vitest'
import { type BroughtBack, fateOf, isSettled } from '@/lib/patients/erased-again'

const whole: BroughtBack = { whole: 'a', parts: ['a'], isHeld: false, openCases: 0 }
const two = ['a', 'b']

it.each([
  ['is not there', undefined, ['a'], 'gone', true],
  ['is there', whole, ['a'], 'goes', true],
  ['is on hold', { ...whole, isHeld: true }, ['a'], 'held', false],
  ['is in care', { ...whole, openCases: 1 }, ['a'], 'in-care', false],
  ['is on hold and in care', { ...whole, isHeld: true, openCases: 1 }, ['a'], 'held', false],
  ['is a whole of two, and both are named', { ...whole, parts: two }, two, 'goes', true],
  ['is a part of one that is named too', { ...whole, whole: 'b', parts: two }, two, 'goes', true],
  ['is a part of one that nobody names', { ...whole, whole: 'b', parts: two }, ['a'], 'in-another', false],
  ['has a part that nobody names', { ...whole, parts: two }, ['a'], 'with-others', false],
] as const)('a record that the log names and that %s', (_, record, named, fate, settled) => {
  expect(fateOf(record, new Set(named))).toBe(fate)
  expect(isSettled(fate)).toBe(settled)
})
