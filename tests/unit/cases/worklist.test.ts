import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readClosedKey, readKey, writeClosedKey, writeKey } from '@/lib/cases/worklist'

const id = '0192f0c1-2345-7abc-8def-0123456789ab'
const anyRank = fc.integer({ min: 0, max: 3 })
const anyTime = fc.integer({ min: 0, max: 8.64e15 }).map((ms) => new Date(ms))

test('a place in the list survives the address', () => {
  fc.assert(
    fc.property(anyRank, anyRank, anyTime, anyTime, fc.uuid(), (tierRank, queueRank, nextAt, openedAt, caseId) => {
      const place = { tierRank, queueRank, nextAt, openedAt, id: caseId }
      expect(readKey(writeKey(place))).toEqual(place)
    }),
  )
})

test('a place among closed cases survives the address, and a place of the other list is the first page', () => {
  fc.assert(
    fc.property(anyTime, fc.uuid(), (closedAt, caseId) => {
      const place = { closedAt, id: caseId }
      expect(readClosedKey(writeClosedKey(place))).toEqual(place)
      expect(readKey(writeClosedKey(place))).toBeNull()
    }),
  )
  expect(readClosedKey(`0.1.1.${id}`)).toBeNull()
  for (const text of ['', '.', `x.${id}`, `9e15.${id}`, '1.none']) expect(readClosedKey(text)).toBeNull()
})

describe('anything else is the first page', () => {
  test.each([
    '',
    '.',
    '...',
    `4.0.1.1.${id}`,
    `0.4.1.1.${id}`,
    `0.1.1.${id}`,
    `-1.0.1.1.${id}`,
    `0.0.5.1`,
    `1e0.0.NaN.1.${id}`,
    `0.0.1.Infinity.${id}`,
    `0.0.1.9e15.${id}`,
    `0.0.1.1.${id}'; DROP TABLE patient`,
    '0.0.1.1.not-an-id',
    `0.0.1.1.${id.slice(1)}`,
    `0.0.x.1.${id}`,
    '\0.\ud800.1.1',
    '.'.repeat(10_000),
  ])('%j', (text) => {
    expect(readKey(text)).toBeNull()
  })

  it('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const place = readKey(text)
        if (place) expect(readKey(writeKey(place))).toEqual(place)
      }),
    )
  })
})
