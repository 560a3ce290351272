import { expect, it } from 'vitest'
import { headersOf } from '@/lib/traces/headers'

it.each([
  ['authorization=Bearer%20abc', { authorization: 'Bearer abc' }],
  ['x-one=1, x-two = b=c ', { 'x-one': '1', 'x-two': 'b=c' }],
])('%s is sent', (text, headers) => {
  expect(headersOf(text)).toEqual(headers)
})

it.each([
  '',
  'authorization',
  '=abc',
  'x-one=',
  'x-one=1,',
  'x one=1',
  'x-one=100%',
  'x-one=a%0d%0ab',
  'x-one=%E2%82%AC',
])('%j is not', (text) => {
  expect(headersOf(text)).toBeNull()
})
