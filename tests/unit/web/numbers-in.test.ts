import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numbersIn } from '@/lib/web/numbers-in'

const linked = (sentence: string, numbers: readonly string[]) =>
  numbersIn(sentence, numbers)
    .map(({ text, isNumber }) => (isNumber ? `[${text}]` : text))
    .join('')

test.each([
  ['Call us at (206) 555-0142, or 911.', ['(206) 555-0142', '911'], 'Call us at [(206) 555-0142], or [911].'],
  ['988 Suicide and Crisis Lifeline', ['988'], '[988] Suicide and Crisis Lifeline'],
  ['Samaritans (116 123); NHS 111', ['111', '116 123'], 'Samaritans ([116 123]); NHS [111]'],
  ['On 1911 or 9110 or 1-911-2', ['911'], 'On 1911 or 9110 or 1-911-2'],
  ['911', ['911', '911'], '[911]'],
  ['No number here', ['911', ''], 'No number here'],
  ['No number known: 911', [], 'No number known: 911'],
])('%s', (sentence, numbers, said) => {
  expect(linked(sentence, numbers)).toBe(said)
})

test('no word is lost, whatever the sentence', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (sentence, numbers) => {
      expect(
        numbersIn(sentence, numbers)
          .map(({ text }) => text)
          .join(''),
      ).toBe(sentence)
    }),
  )
})
