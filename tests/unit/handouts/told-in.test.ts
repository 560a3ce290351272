import { describe, expect, it } from 'vitest'
import { headingAbove, timesTold } from '@/lib/handouts/told-in'

const body =
  '**Keep\nthis card.** Go.\n\n## Signs\n\n- Pain *here*.\n  And there.\n- **Pain there.**\n\n1. See [us](/x) now.\n'

describe('a part of a text', () => {
  it.each([
    ['Keep this card. Go.', 1],
    ['**Keep** this', 1],
    ['this card', 0],
    ['Signs', 1],
    ['Pain', 2],
    ['Pain here. And', 1],
    ['And there', 0],
    ['See us now.', 1],
    ['', 0],
    [' * ', 0],
  ])('is named by its first words: %j by %i', (words, times) => {
    expect(timesTold(body, words)).toBe(times)
  })
})

it('the heading above is the last one, without its marks', () => {
  expect(headingAbove('## One\n\nText.\n\n### *Two*\n\nText.')).toBe('Two')
  expect(headingAbove('Text.\n#Not one')).toBeUndefined()
})
