import { describe, expect, it } from 'vitest'
import { library } from '@/lib/content/handouts/library'
import { englishTitle, type PublishedOwn, shelves } from '@/lib/handouts/shelves'

const shelf = {
  about: 'x',
  askedFor: 'hop',
  topic: '' as const,
  titles: { es: 'Salto' },
  sources: [],
  ticked: [],
  suggestedFor: [],
  cautionedFor: [],
  reviewMonths: 6,
  grade: null,
  minutes: 2,
}
const own: PublishedOwn = {
  id: 'own',
  version: 1,
  shelf,
  reviewedOn: '2026-11-27',
  retiredAt: null,
  adapts: null,
  adaptsVersion: null,
}
const ids = (all: readonly PublishedOwn[]) => shelves(library, all, []).map(({ handout }) => handout)
const keels = library.map(({ handout }) => handout)
const desk = library.find(({ handout }) => handout === 'h8')

describe('shelves', () => {
  it('is Keel’s own where the clinic has none', () => {
    expect(ids([])).toEqual(keels)
  })

  it('has what the clinic wrote alone after it, and nothing unpublished or retired', () => {
    const retired = { ...own, id: 'retired', retiredAt: new Date() }
    expect(ids([own, retired, { ...own, id: 'draft', version: 0, shelf: null, reviewedOn: null }])).toEqual([
      ...keels,
      'own',
    ])
  })

  it('puts what was made of Keel’s in its place, with its reasons', () => {
    const version = desk?.version ?? 0
    const all = shelves(library, [{ ...own, adapts: 'h8', adaptsVersion: version }], [])
    expect(all.map(({ handout }) => handout)).toEqual(keels.map((id) => (id === 'h8' ? 'own' : id)))
    const found = all.find(({ handout }) => handout === 'own')
    expect(found).toMatchObject({ suggestedWhen: desk?.suggestedWhen, isOwn: true, keelsIsNow: null, reviewMonths: 6 })
    expect(englishTitle(found ?? { titles: {} })).toBe('Salto')
  })

  it.each([
    ['its own topic', 'moving', 'moving'],
    ['else the one of what it was made of', '', desk?.topic],
  ] as const)('keeps %s', (_what, topic, expected) => {
    const adapted = { ...own, shelf: { ...shelf, topic }, adapts: 'h8', adaptsVersion: 1 }
    expect(shelves(library, [adapted], []).find(({ isOwn }) => isOwn)?.topic).toBe(expected)
    expect(shelves(library, [own], []).find(({ isOwn }) => isOwn)?.topic).toBe('')
  })

  it('tells when Keel’s has changed since', () => {
    const all = shelves(library, [{ ...own, adapts: 'h8', adaptsVersion: 1 }], [])
    expect(all.find(({ isOwn }) => isOwn)?.keelsIsNow).toBe(desk?.version)
  })

  it('gives the place back when it is retired', () => {
    expect(ids([{ ...own, adapts: 'h8', adaptsVersion: 1, retiredAt: new Date() }])).toEqual(keels)
  })
})
