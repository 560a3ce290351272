import { expect, it } from 'vitest'
import { plainText, sentencesOf } from '@/lib/handouts/readability'
import { placesOf } from '@/lib/handouts/places-in-text'

const found = (typed: string, sentences: readonly string[]) =>
  placesOf(typed, sentences).map((place) => place && typed.slice(place.from, place.to))

it.each([
  ['alone', 'Walk now. Then rest.', 'Then rest.', 'Then rest.'],
  ['over the end of a line', 'Walk each\nday, then rest.', 'Walk each day, then rest.', 'Walk each\nday, then rest.'],
  ['in bold', '**Walk *each* day.** Rest.', 'Walk each day.', 'Walk *each* day.'],
  ['in a warning of two lines', '> Walk each\n> day!', 'Walk each day!', 'Walk each\n> day!'],
  ['as a step', '1. Walk each day.\n2. Rest.', 'Walk each day.', 'Walk each day.'],
  ['with a link', 'See [our page](https://keel.example/a) now.', 'See our page now.', '[our page]'],
  ['that ends in a link', 'Walk with [a friend](https://keel.example/a). Rest.', 'Walk with a friend.', '/a).'],
  ['behind Windows ends of lines', 'Rest.\r\nWalk each day.', 'Walk each day.', 'Walk each day.'],
  ['with signs of other planes', '👩‍👩‍👧 𝕳 Walk each day. \u202Eabc', 'Walk each day.', 'Walk each day.'],
])('finds a sentence %s', (_, typed, sentence, expected) => {
  expect(found(typed, [sentence])).toEqual([expect.stringContaining(expected)])
})

it('finds each of two that are the same, and nothing that nobody typed', () => {
  const typed = 'Walk far. Rest. Walk far.'
  expect(placesOf(typed, ['Walk far.', 'Walk far.', 'Walk far.', 'Swim.', ''])).toEqual([
    { from: 0, to: 9 },
    { from: 16, to: 25 },
    null,
    null,
    null,
  ])
})

it('finds every sentence of a text with marks of each kind, in its order', () => {
  const typed =
    '**Main point, said first.**\n\n## A heading\n\n- One point\n  goes on.\n- Another `point`\n\n> Stop if it hurts.\n'
  const sentences = sentencesOf(plainText(typed))
  expect(sentences).toHaveLength(5)
  const places = placesOf(typed, sentences)
  expect(places).not.toContain(null)
  expect(places).toEqual([...places].sort((one, other) => (one?.from ?? 0) - (other?.from ?? 0)))
})
