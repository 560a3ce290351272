import { expect, it } from 'vitest'
import { libraryView } from '@/lib/cases/library-view'
import { library } from '@/lib/content/handouts/library'
import { occasions } from '@/lib/content/handouts/occasions'
import { shelves } from '@/lib/handouts/shelves'
import type { About } from '@/lib/handouts/suggest'

const shelf = shelves(library, [], occasions)
const around = { handouts: [], planned: [], starred: [], often: [] }
const about: About = { tier: 'SOON', flags: [], answers: {}, subject: { age: 40, sex: 'female' } }
const shown = (change: object, of: About | null = null) =>
  libraryView(shelf, of, { ...around, weighed: of ? [of] : [], ...change })
const atHand = (change: object, of?: About | null) =>
  shown(change, of)
    .filter(({ isAtHand }) => isAtHand)
    .map(({ id }) => id)

it('has the first three of what is given most at hand, the most first, behind what is starred', () => {
  expect(atHand({ often: ['h9', 'h4', 'h13', 'h5'] })).toEqual(['h9', 'h4', 'h13'])
  expect(atHand({ often: ['h9', 'h4', 'h13', 'h5'], starred: ['h4', 'h11'] })).toEqual(['h4', 'h11', 'h9', 'h13', 'h5'])
  expect(shown({ often: ['h9'] }).filter(({ isOften }) => isOften)).toHaveLength(1)
  expect(shown({ often: ['h9'] })).toHaveLength(shelf.length)
})

it('adds nothing of it where much stands at hand already', () => {
  const starred = ['h4', 'h5', 'h6', 'h8', 'h9', 'h10', 'h11']
  expect(atHand({ often: ['h12', 'h13'], starred })).toEqual([...starred, 'h12'])
  expect(atHand({ often: ['h12'], starred: [...starred, 'h13', 'h14'] })).not.toContain('h12')
})

it('says once of what is suggested that it is, and lifts nothing that is spoken against or that is gone', () => {
  const suggested = atHand({}, about)
  const [first = ''] = suggested
  expect(atHand({ often: [first] }, about)).toEqual(suggested)
  const onStopList = { ...about, answers: { 'nsaid-cautions': ['kidney-disease'] } }
  const against = shown({}, onStopList).find(({ isAtHand, cautions }) => !isAtHand && cautions.length > 0)?.id ?? ''
  expect(shown({ often: [against] }, onStopList).find(({ id }) => id === against)).toMatchObject({ isAtHand: false })
  expect(atHand({ often: ['gone-since', 'h9'], planned: [{ handout: 'h9' }] })).toEqual([])
})

it('says what speaks against one by another form than the one that suggests it', () => {
  const onStopList = { ...about, answers: { 'nsaid-cautions': ['kidney-disease'] } }
  const against = shown({ weighed: [about, onStopList, onStopList] }, about).find(({ id }) => id === 'h7')
  expect(against?.cautions).toEqual(['Is on the stop list by an illness: no ibuprofen or the like'])
})

it('counts what the clinic made of one of Keel’s where that one stood', () => {
  const own = {
    ...{ id: 'own', version: 1, reviewedOn: '2026-11-27', retiredAt: null, adapts: 'h9', adaptsVersion: 5 },
    shelf: {
      ...{ about: 'x', askedFor: '', topic: '' as const, titles: { en: 'How we lift' }, sources: [], ticked: [] },
      ...{ reviewMonths: 6, grade: null, minutes: 2, suggestedFor: [], cautionedFor: [] },
    },
  }
  const ids = libraryView(shelves(library, [own], occasions), null, { ...around, weighed: [], often: ['h9'] })
  expect(ids.filter(({ isAtHand }) => isAtHand).map(({ id }) => id)).toEqual(['own'])
})
