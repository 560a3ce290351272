import fc from 'fast-check'
import { expect, test } from 'vitest'
import { worklistFilters } from '@/lib/cases/worklist-filters'
import { readWorklistAddress } from '@/lib/web/read-worklist-address'
import { worklistHref, worklistQuery } from '@/lib/web/worklist-address'

test('what is shown survives the address', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim())
  fc.assert(
    fc.property(fc.constantFrom(...worklistFilters), word, word, (filter, search, after) => {
      const said = { filter, search, after }
      expect(readWorklistAddress(Object.fromEntries(new URLSearchParams(worklistQuery(said))))).toEqual(said)
    }),
  )
})

test('says only what differs from the list as it is opened', () => {
  expect(worklistHref({})).toBe('/worklist')
  expect(worklistHref({ filter: 'closed', search: 'a&b' })).toBe('/worklist?show=closed&q=a%26b')
})

test('anything else in the address is the list as it is opened', () => {
  const first = { filter: 'all', search: '', after: '' }
  expect(readWorklistAddress({})).toEqual(first)
  expect(readWorklistAddress({ show: 'everything', q: ['a', 'b'], after: 'x'.repeat(300) })).toEqual(first)
})
