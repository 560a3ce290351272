import { describe, expect, it } from 'vitest'
import { library } from '@/lib/content/handouts/library'
import { occasions } from '@/lib/content/handouts/occasions'
import { libraryView } from '@/lib/cases/library-view'
import { mostOccasions, notChoosable } from '@/lib/handouts/occasions'
import type { Shelf } from '@/lib/handouts/own-handout'
import { type PublishedOwn, shelves } from '@/lib/handouts/shelves'
import { type About, cautions, suggest } from '@/lib/handouts/suggest'

const shelf = {
  ...{ about: 'x', askedFor: '', topic: '' as const, titles: { en: 'How we lift here' }, sources: [], ticked: [] },
  ...{ reviewMonths: 6, grade: null, minutes: 2, suggestedFor: [], cautionedFor: [] },
}
const ownWith = (change: Partial<Shelf>): PublishedOwn => ({
  ...{ id: 'own', version: 1, reviewedOn: '2026-11-27', retiredAt: null, adapts: null, adaptsVersion: null },
  shelf: { ...shelf, ...change },
})
const about: About = { tier: 'SOON', flags: [], answers: {}, subject: { age: 40, sex: 'female' } }
const asksLifting = { 'topics-wanted': ['lifting'] }
const shelfOf = (own: PublishedOwn) => shelves(library, [own], occasions)
const found = (own: PublishedOwn, change: Partial<About>) =>
  suggest(shelfOf(own), { ...about, ...change }).find(({ handout }) => handout.handout === 'own')?.reason
const against = (own: PublishedOwn, change: Partial<About>) => {
  const entry = shelfOf(own).find(({ handout }) => handout === 'own')
  return entry ? cautions(entry, [{ ...about, ...change }]) : null
}

describe('a handout of a clinic’s own', () => {
  it('is suggested where one of its occasions holds, with the reason, as Keel’s are', () => {
    const own = ownWith({ suggestedFor: ['asks-lifting', 'lifts-at-work'] })
    expect(found(own, {})).toBeUndefined()
    expect(found(own, { answers: asksLifting })).toBe('Asks about lifting')
    expect(found(own, { answers: { work: 'lifting' } })).toBe('Lifts at work')
    expect(found(own, { answers: asksLifting, tier: 'URGENT' })).toBeUndefined()
    expect(found(ownWith({}), { answers: asksLifting })).toBeUndefined()
  })

  it('may hang on a tier, and stands after the safety card then', () => {
    const own = ownWith({ suggestedFor: ['after-urgent'] })
    expect(found(own, { tier: 'SOON' })).toBeUndefined()
    const urgent = { ...about, tier: 'URGENT' } as const
    const around = { handouts: [], planned: [], starred: ['own'], often: [] }
    const shown = libraryView(shelfOf(own), urgent, { ...around, weighed: [urgent] }).filter(
      ({ suggestedBecause }) => suggestedBecause !== null,
    )
    expect(shown.map(({ id }) => id)).toEqual(['h2', 'own'])
  })

  it('stands before what nobody asked for where the patient asked for it, and behind what keeps safe', () => {
    const own = ownWith({ suggestedFor: ['asks-lifting'] })
    const asking = { ...about, tier: 'ROUTINE', answers: { ...asksLifting, 'pain-duration-weeks': 1 } } as const
    const around = { handouts: [], planned: [], starred: ['h4'], often: [] }
    const order = (change: Partial<typeof own.shelf>) =>
      libraryView(shelfOf({ ...own, shelf: own.shelf && { ...own.shelf, ...change } }), asking, {
        ...around,
        weighed: [asking],
      })
        .filter(({ suggestedBecause }) => suggestedBecause !== null)
        .map(({ id }) => id)
    expect(order({})).toEqual(['h2', 'h3', 'h9', 'own', 'h1', 'h4'])
    expect(order({ cautionedFor: ['not-urgent'] })).toEqual(['h2', 'h3', 'h9', 'h1', 'h4', 'own'])
  })

  it('goes with what sends its reader to it, while it is left and nothing speaks against it', () => {
    const around = { handouts: [], planned: [], starred: [], often: [] }
    const withOf = (id: string, own: PublishedOwn, change: Partial<About>, more: object = {}) =>
      libraryView(shelfOf(own), { ...about, ...change }, { ...around, weighed: [{ ...about, ...change }], ...more })
        .find((each) => each.id === id)
        ?.goesWith.map((each) => each.id)
    expect(withOf('h14', ownWith({}), {})).toEqual(['h7'])
    expect(withOf('h14', { ...ownWith({}), adapts: 'h7' }, {})).toEqual(['own'])
    expect(withOf('own', { ...ownWith({}), adapts: 'h14' }, {})).toEqual(['h7'])
    expect(withOf('h14', ownWith({}), {}, { planned: [{ handout: 'h7' }] })).toEqual([])
    expect(withOf('h14', ownWith({}), { answers: { 'nsaid-cautions': ['kidney-disease'] } })).toEqual([])
    expect(withOf('h5', ownWith({}), {})).toEqual([])
  })

  it('is to be thought of first where what speaks against it holds, at any tier', () => {
    const own = ownWith({ cautionedFor: ['is-pregnant', 'numb-skin-not-ruled-out'] })
    const pregnant = { answers: { pregnancy: 'yes' }, tier: 'EMERGENCY' } as const
    expect(against(own, pregnant)).toEqual(['Is pregnant', 'Numb skin is not ruled out'])
    expect(against(ownWith({}), { answers: { pregnancy: 'yes' } })).toEqual([])
  })

  it('keeps the occasions of what it was made of, and adds its own', () => {
    const own = {
      ...ownWith({ suggestedFor: ['desk-work'], cautionedFor: ['is-pregnant'] }),
      adapts: 'h9',
      adaptsVersion: 5,
    }
    expect(found(own, { answers: asksLifting })).toBe('Asks about lifting')
    expect(found(own, { answers: { work: 'desk' } })).toBe('Works at a desk')
    expect(against(own, { tier: 'URGENT', answers: { pregnancy: 'yes' } })).toEqual([
      expect.stringMatching(/^Is at a tier that asks for a look first/),
      'Is pregnant',
    ])
  })

  it('goes on where an occasion is known no more', () => {
    const own = ownWith({ suggestedFor: ['gone-since', 'desk-work'] })
    expect(found(own, { answers: { work: 'desk' } })).toBe('Works at a desk')
  })
})

describe('what cannot be chosen', () => {
  const choosing = (suggestedFor: readonly string[], cautionedFor: readonly string[] = []) =>
    notChoosable({ suggestedFor, cautionedFor }, occasions)
  it('is what nobody knows, and to suggest for what is not known', () => {
    expect(choosing(['desk-work'], ['numb-skin-not-ruled-out'])).toBeNull()
    expect(choosing(['constructor'])).toEqual({ field: 'suggestedFor', id: 'constructor' })
    expect(choosing(['numb-skin-not-ruled-out'])?.field).toBe('suggestedFor')
    expect(choosing([], ['desk-work', 'x'])).toEqual({ field: 'cautionedFor', id: 'x' })
    expect(mostOccasions).toBeGreaterThan(occasions.length)
  })
})
