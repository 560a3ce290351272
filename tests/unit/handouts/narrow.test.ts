import { expect, it } from 'vitest'
import { library } from '@/lib/content/handouts/library'
import { readingFacts } from '@/lib/content/handouts/reading-facts'
import { isWanted, narrowSchema } from '@/lib/handouts/narrow'
import { topics } from '@/lib/handouts/topics'
import { type Shelved, shelves } from '@/lib/handouts/shelves'

const shelf = shelves(library, [], [])
const facts = new Map(library.map((entry) => [entry.handout, readingFacts(entry)]))
const factsOf = ({ handout }: Shelved) => ({
  ...(facts.get(handout) ?? { grade: null, minutes: 1 }),
  isReviewDue: handout === 'h9',
})
const found = (asked: object) =>
  shelf.filter((each) => isWanted(each, factsOf(each), narrowSchema.parse(asked))).map(({ handout }) => handout)

it('narrows nothing where nothing is asked, or what cannot be read', () => {
  const all = library.map(({ handout }) => handout)
  expect(found({})).toEqual(all)
  expect(
    found({ search: '', tier: '', locale: 'xx', topic: 'cats', grade: 'six', minutes: '-1', review: 'soon' }),
  ).toEqual(all)
})

it('narrows by tier, grade, length and language, and by words among those', () => {
  expect(found({ tier: 'ROUTINE' })).toContain('h5')
  expect(found({ tier: 'EMERGENCY' })).not.toContain('h5')
  const easy = found({ grade: '2' })
  expect(easy.length).toBeGreaterThan(0)
  expect(easy.filter((id) => (facts.get(id)?.grade ?? 9) > 2)).toEqual([])
  expect(easy.length).toBeLessThan(library.length)
  const short = found({ minutes: '5' })
  expect(short.filter((id) => (facts.get(id)?.minutes ?? 9) > 5)).toEqual([])
  expect(found({ locale: 'es' })).toHaveLength(library.length)
  expect(found({ search: 'ejercicios', tier: 'ROUTINE', minutes: '8' })).toContain('h5')
  expect(found({ search: 'zebra', tier: 'ROUTINE' })).toEqual([])
})

it('narrows by topic, and every topic has something of Keel’s', () => {
  expect(found({ topic: 'moving' })).toEqual(['h4', 'h5'])
  expect(found({ topic: 'easing-pain', search: 'ibuprofen' })).toEqual(['h7'])
  const empty = topics.filter((topic) => found({ topic }).length === 0)
  expect(empty).toEqual([])
})

it('narrows to what is to be read against its sources again', () => {
  expect(found({ review: 'due' })).toEqual(['h9'])
  expect(found({ review: 'due', topic: 'moving' })).toEqual([])
})

it('leaves out what is in another language, or has no grade, where that is asked for', () => {
  const [first] = shelf
  if (!first) throw new Error('an empty library')
  const own = { ...first, titles: { es: 'Nuestra hoja' } }
  const wanted = (asked: object) =>
    isWanted(own, { grade: null, minutes: 3, isReviewDue: false }, narrowSchema.parse(asked))
  expect(wanted({ locale: 'es' })).toBe(true)
  expect(wanted({ locale: 'en' })).toBe(false)
  expect(wanted({ grade: 6 })).toBe(false)
  expect(wanted({ minutes: 3 })).toBe(true)
})
