import { expect, test } from 'vitest'
import { placeholdersOf, samePlaceholders } from '@/lib/content/check/placeholders'

test.each([
  ['Nothing to fill in', []],
  ['{name} has this case.', ['{name}']],
  ['<call>Call {number}</call>.', ['<call>', '{number}']],
  ['{count, plural, one {# case} other {# cases}}', ['{count}']],
  ['{left, plural, one {one} other {{left} of {all}}}', ['{all}', '{left}']],
  ['{kind, select, a {<b>one</b>} other {it’s {name}}}', ['<b>', '{kind}', '{name}']],
  ["Type '{' and '}' here", []],
  ["Type '{ and nothing else", []],
  ["It's {name}'s", ['{name}']],
  ['{open', ['{open}']],
])('%s', (text, expected) => {
  expect(placeholdersOf(text)).toEqual(expected)
})

test('the order in which they stand does not matter', () => {
  expect(samePlaceholders('{a} of {b}', 'de {b}, {a}')).toBe(true)
  expect(samePlaceholders('{a}', '{b}')).toBe(false)
})
