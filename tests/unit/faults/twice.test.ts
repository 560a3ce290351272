import { expect, it } from 'vitest'
import { twiceWithoutCause } from '@/tests/faults/twice'

const cuts = [{ from: 10_000, to: 20_000 }]

it.each([
  ['once, with no cut near', 1, 90_000, 0],
  ['twice, taken in the middle of a cut', 2, 15_000, 0],
  ['twice, taken the moment before the cut', 2, 8_500, 0],
  ['twice, taken as everybody came back', 2, 21_500, 0],
  ['twice, taken before anything was cut', 2, 7_000, 1],
  ['three times, taken after all was well', 3, 23_000, 1],
])('an e-mail that came %s', (_words, times, first, found) => {
  expect(twiceWithoutCause(new Map([['<one@127.0.0.1>', { times, first, isHeard: true }]]), cuts)).toHaveLength(found)
})

it('an e-mail that was taken once its sender had given up waiting may come again', () => {
  const came = { times: 2, first: 90_000, isHeard: false }
  expect(twiceWithoutCause(new Map([['<one@127.0.0.1>', came]]), cuts)).toEqual([])
})
