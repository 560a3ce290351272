import { expect, it, test } from 'vitest'
import { awaitedOf, readCode, writtenRecoveryCode } from '@/lib/clinics/second-factor'

it.each([
  ['123456', { from: 'app', digits: '123456' }],
  ['123 456', { from: 'app', digits: '123456' }],
  [' 012-345 ', { from: 'app', digits: '012345' }],
  ['01234 56789', { from: 'recovery', digits: '0123456789' }],
  ['0123456789', { from: 'recovery', digits: '0123456789' }],
  ['', null],
  ['12345', null],
  ['1234567', null],
  ['12345678901', null],
  ['12345a', null],
  ['١٢٣٤٥٦', null],
])('%j is read as %j', (typed, code) => {
  expect(readCode(typed)).toEqual(code)
})

test('a recovery code is read as it is written', () => {
  expect(readCode(writtenRecoveryCode('0123456789'))).toEqual({ from: 'recovery', digits: '0123456789' })
})

it.each([
  [true, true, 'code'],
  [true, false, 'code'],
  [false, true, 'set-up'],
  [false, false, null],
])('with codes %s, required %s: %s', (hasCodes, isRequired, awaits) => {
  expect(awaitedOf(hasCodes, isRequired)).toBe(awaits)
})
