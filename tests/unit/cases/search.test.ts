import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { mayBeMisspelled, readSearch } from '@/lib/cases/search'

describe('a date of birth in a search', () => {
  test.each([
    ['1980-03-04', 'US', '1980-03-04'],
    ['1980-3-4', 'UK', '1980-03-04'],
    ['3/4/1980', 'US', '1980-03-04'],
    ['3/4/1980', 'UK', '1980-04-03'],
    ['27/3/1980', 'US', '1980-03-27'],
    ['3/27/1980', 'UK', '1980-03-27'],
    ['03.04.1980', 'UK', '1980-04-03'],
    ['3-4-1980', 'US', '1980-03-04'],
  ] as const)('%s in %s is %s', (text, region, birth) => {
    expect(readSearch(text, region)).toEqual({ words: '', births: [birth] })
  })

  test.each(['31/2/1980', '1980-13-01', '3/4/80', '111970', '3/4', '0/0/0000'])('%s is none', (text) => {
    expect(readSearch(text, 'US')).toEqual({ words: text, births: [] })
  })

  it('stands beside a name', () => {
    expect(readSearch(' Rivera\t1980-03-27  alex ', 'US')).toEqual({ words: 'Rivera alex', births: ['1980-03-27'] })
  })
})

test('nothing typed is no search', () => {
  for (const text of ['', '   ', '\0', '\n\t']) expect(readSearch(text, 'UK')).toBeNull()
})

test('whatever is typed is a search of few words, without the one sign a database refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.constantFrom('US', 'UK'), (text, region) => {
      const search = readSearch(text, region)
      expect(search?.words ?? '').not.toContain('\0')
      expect((search?.words ?? '').split(' ').length).toBeLessThanOrEqual(5)
    }),
  )
})

test('only what looks like a name may be misspelled', () => {
  const words = (said: string) => mayBeMisspelled({ words: said, births: [] })
  expect(['Rivera', 'Ødegård', 'li wang'].map(words)).toEqual([true, true, true])
  expect(['', 'Li', 'H-1042', 'Rivera 7', '4711'].map(words)).toEqual([false, false, false, false, false])
})
