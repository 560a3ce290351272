import { expect, it } from 'vitest'
import { listsShownAgain, textsShownAgain } from '@/lib/forms/shown-again'

it('is all that a person typed', () => {
  const texts = { title: 'Walking', text: 'a'.repeat(100_000), sources: '' }
  expect(textsShownAgain(texts)).toEqual(texts)
  const lists = { signs: ['none', 'other'], worries: ['a'.repeat(4000)], goal: [] }
  expect(listsShownAgain(lists)).toEqual(lists)
})

it('is bounded as a whole, names included, whatever somebody else made up', () => {
  const sizeOf = (shown: object) => JSON.stringify(shown).length
  const long = 'a'.repeat(900_000)
  expect(sizeOf(textsShownAgain({ email: long, password: long }))).toBeLessThan(151_000)
  expect(sizeOf(listsShownAgain({ [long]: ['x'], after: ['y'] }))).toBe(2)
  expect(sizeOf(listsShownAgain({ one: Array.from({ length: 20 }, () => 'a'.repeat(40_000)) }))).toBeLessThan(151_000)
})
