import { expect, test } from 'vitest'
import { isSaidAbove } from '@/lib/cases/said-above'

const above = [
  { item: 'ces-saddle', answer: 'I’m not sure if I have this' },
  { item: 'fever-chills', answer: 'Yes' },
]

test.each([
  ['the same answer', { item: 'fever-chills', answer: 'Yes' }, true],
  ['what was said before it was taken back', { item: 'ces-saddle', answer: 'In the last 2 weeks' }, false],
  ['another question with these words', { item: 'weight-loss', answer: 'Yes' }, false],
] as const)('%s', (_, said, isAbove) => {
  expect(isSaidAbove(above, said)).toBe(isAbove)
})
