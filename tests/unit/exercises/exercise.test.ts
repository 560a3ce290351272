import { expect, it } from 'vitest'
import { exerciseText, isShownBy } from '@/lib/exercises/exercise'

it('is told with its name, its pictures, its steps, how often, and when to stop', () => {
  const text = exerciseText({
    exercise: { pictures: ['start', 'end'], usual: null },
    words: {
      name: 'Bridge',
      steps: ['Lie down.', 'Lift your hips.'],
      howOften: '5 times.',
      stopIf: 'Stop if it hurts.',
    },
    pictureWords: {
      start: { shows: 'Lying.', caption: 'Start' },
      end: { shows: 'Hips up.', caption: 'Then' },
    },
  })
  expect(text.split('\n\n')).toEqual([
    '### Bridge',
    '![Lying.](picture:start "Start") ![Hips up.](picture:end "Then")',
    '1. Lie down.\n2. Lift your hips.',
    '5 times. Stop if it hurts.',
  ])
})

it.each([
  ['start end', true],
  ['before start end after', true],
  ['start', false],
  ['end start', false],
  ['start before end', false],
  ['restart end', false],
])('is known by its pictures, in their order and beside each other: %s', (ids, isShown) => {
  expect(isShownBy({ pictures: ['start', 'end'] }, ids.split(' '))).toBe(isShown)
})
