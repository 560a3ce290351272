import { expect, it } from 'vitest'
import { asFarAsRead } from '@/lib/forms/as-far-as-read'

it('leaves what a page asks as it is, and cuts what was pasted where nothing reads it', () => {
  const asked = { trauma: ['none'], 'worse-with': ['sitting', 'walking'], goal: ['x'.repeat(10_000)] }
  expect(asFarAsRead(asked)).toEqual(asked)
  expect(asFarAsRead({ trauma: ['none'], goal: ['x'.repeat(40_000)] })).toEqual({
    trauma: ['none'],
    goal: ['x'.repeat(10_000)],
  })
})
