import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOfClosed, worklistFilters } from '@/lib/cases/worklist-filters'
import { readAskedView, readWorklistAddress } from '@/lib/web/read-worklist-address'
import { tiers } from '@/lib/triage/urgency'
import { viewHref, viewsHref, worklistHref, worklistQuery } from '@/lib/web/worklist-address'

test('what is shown survives the address', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim())
  fc.assert(
    fc.property(
      fc.constantFrom(...worklistFilters),
      fc.constantFrom(null, ...tiers),
      fc.constantFrom(null, 'back-pain', 'ringing-ears'),
      word,
      word,
      (filter, of, complaint, search, after) => {
        const said = { filter, tier: isOfClosed(filter) ? null : of, complaint, search, after, gave: '' }
        expect(readWorklistAddress(Object.fromEntries(new URLSearchParams(worklistQuery(said))))).toEqual(said)
      },
    ),
  )
})

test('says only what differs from all open cases, and where nothing does, that', () => {
  expect(worklistHref({})).toBe('/worklist?show=all')
  expect(worklistHref({ filter: 'closed', search: 'a&b' })).toBe('/worklist?show=closed&q=a%26b')
})

test('closed cases are of all tiers: they stand by when they were closed', () => {
  expect(worklistHref({ filter: 'closed', tier: 'URGENT' })).toBe('/worklist?show=closed')
  expect(readWorklistAddress({ show: 'closed', tier: 'URGENT' }).tier).toBeNull()
  expect(worklistHref({ filter: 'mine', tier: 'URGENT' })).toBe('/worklist?show=mine&tier=URGENT')
})

test('whose patient was given handouts is said once: it is no part of what is shown', () => {
  const gave = '01890a5d-ac96-774b-bcce-b302099a8057'
  expect(worklistHref({ filter: 'mine', gave })).toBe(`/worklist?show=mine&gave=${gave}`)
  expect(readWorklistAddress({ gave }).gave).toBe(gave)
  expect(worklistQuery(readWorklistAddress({ gave }))).toBe('')
})

test('anything else in the address is the list as it is opened', () => {
  const first = { filter: 'all', tier: null, complaint: null, search: '', after: '', gave: '' }
  expect(readWorklistAddress({})).toEqual(first)
  expect(
    readWorklistAddress({ show: 'everything', tier: 'WORST', q: ['a', 'b'], after: 'x'.repeat(300), gave: 'somebody' }),
  ).toEqual(first)
  for (const complaint of ['', 'Back pain', "a'b", 'x'.repeat(61), ['back-pain', 'ringing-ears']]) {
    expect(readWorklistAddress({ complaint })).toEqual(first)
  }
})

test('a view is asked for by its id, and the one to start with by no word at all', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057'
  expect(readAskedView(Object.fromEntries(new URL(viewHref(id), 'http://here').searchParams))).toEqual({
    viewId: id,
    isStart: false,
  })
  expect(readAskedView({})).toEqual({ viewId: null, isStart: true })
  for (const params of [{ show: 'all' }, { view: 'mine' }, { view: [id, id] }, { q: '' }, { utm: '1' }]) {
    expect(readAskedView(params)).toEqual({ viewId: null, isStart: false })
  }
})

test('what is saved is named by its narrowing alone: no search goes along', () => {
  expect(viewsHref({ filter: 'mine', tier: 'URGENT', complaint: 'back-pain' })).toBe(
    '/worklist/views?show=mine&tier=URGENT&complaint=back-pain',
  )
  expect(viewsHref({ filter: 'all', tier: null, complaint: null })).toBe('/worklist/views?show=all')
})
