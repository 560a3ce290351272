import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { mayBeMisspelled, readSearch, waysOf } from '@/lib/patients/search'

describe('a date of birth in a search', () => {
  test.each([
    ['1980-03-04', 'US', '1980-03-04'],
    ['1980-3-4', 'UK', '1980-03-04'],
    ['1980/03/04', 'US', '1980-03-04'],
    ['1980‐03‐04', 'US', '1980-03-04'],
    ['3/4/1980', 'US', '1980-03-04'],
    ['3/4/1980', 'UK', '1980-04-03'],
    ['27/3/1980', 'US', '1980-03-27'],
    ['3/27/1980', 'UK', '1980-03-27'],
    ['03.04.1980', 'UK', '1980-04-03'],
    ['3. 4. 1980', 'UK', '1980-04-03'],
    ['3-4-1980', 'US', '1980-03-04'],
    ['4 March 1980', 'US', '1980-03-04'],
    ['4th of March, 1980', 'US', '1980-03-04'],
    ['4-Mar-1980', 'UK', '1980-03-04'],
    ['4mar1980', 'UK', '1980-03-04'],
    ['March 4, 1980', 'UK', '1980-03-04'],
    ['mar. 4th 1980', 'UK', '1980-03-04'],
    ['4 de marzo de 1980', 'US', '1980-03-04'],
  ] as const)('%s in %s is %s', (text, region, birth) => {
    expect(readSearch(text, region)).toEqual({ words: [], births: [birth] })
  })

  test.each(['31/2/1980', '1980-13-01', '31/31/80', '111970', '3/4', '0/0/0000', '4 Smarch 1980', '31 February 1980'])(
    '%s is none',
    (text) => {
      expect(readSearch(text, 'US')?.births).toEqual([])
    },
  )

  it('with two digits of a year is of either century', () => {
    expect(readSearch('3/4/80', 'US')).toEqual({ words: [], births: ['1980-03-04', '2080-03-04'] })
    expect(readSearch('rivera 27.3.80', 'US')).toEqual({ words: ['rivera'], births: ['1980-03-27', '2080-03-27'] })
    // On paper charts a number of a record is written like this one.
    expect(readSearch('04-07-58', 'US')).toEqual({ words: ['04', '07', '58'], births: [] })
  })

  it('stands beside a name', () => {
    for (const text of [' Rivera\t1980-03-27  alex ', 'Rivera, Alex 27 March 1980', '3/27/1980 rivera ALEX']) {
      expect(readSearch(text, 'US')).toEqual({ words: ['rivera', 'alex'], births: ['1980-03-27'] })
    }
  })
})

test('nothing typed is no search, and signs alone mean nobody', () => {
  for (const text of ['', '   ', '\0', '\n\t']) expect(readSearch(text, 'UK')).toBeNull()
  for (const text of ['%', '_', '’', '-', '"*"']) expect(readSearch(text, 'UK')).toEqual({ words: [], births: [] })
})

test('words that follow each other may have been written as one', () => {
  expect(waysOf(['smith', 'jones'])).toEqual([['smith', 'jones'], ['smithjones']])
  expect(waysOf(['van', 'der', 'berg'])).toEqual([
    ['van', 'der', 'berg'],
    ['van', 'derberg'],
    ['vander', 'berg'],
    ['vanderberg'],
  ])
  expect(waysOf(['x'.repeat(61)])).toEqual([['x'.repeat(60)]])
})

test('whatever is typed is a search of few words in few ways, without the one sign a database refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.constantFrom('US', 'UK'), (text, region) => {
      const words = readSearch(text, region)?.words ?? []
      expect(words.join('')).not.toMatch(/[\0%_\\ ]/)
      expect(words.length).toBeLessThanOrEqual(6)
      expect(waysOf(words).length).toBeLessThanOrEqual(24)
    }),
  )
})

test('only what looks like a name may be misspelled', () => {
  const words = (...said: readonly string[]) => mayBeMisspelled({ words: said, births: [] })
  expect([words('rivera'), words('odegard'), words('li', 'wang')]).toEqual([true, true, true])
  expect([words(), words('li'), words('h', '1042'), words('rivera', '7'), words('4711')]).toEqual(Array(5).fill(false))
})
