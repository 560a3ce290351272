import { describe, expect, it } from 'vitest'
import { notToldYet } from '@/lib/handouts/printing'

const now = new Date('2026-11-28T16:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const handouts = [{ id: 'one' }, { id: 'other' }]

describe('what a case is told of a printing', () => {
  it.each([
    ['all of it, where nothing was told', [], ['one', 'other']],
    [
      'not again what the same hand printed within ten minutes',
      [{ at: ago(9), actorId: 'me', assignmentId: 'one' }],
      ['other'],
    ],
    ['again after ten', [{ at: ago(10), actorId: 'me', assignmentId: 'one' }], ['one', 'other']],
    ['also where somebody else just did', [{ at: ago(1), actorId: 'them', assignmentId: 'one' }], ['one', 'other']],
  ])('is %s', (_, told, ids) => {
    expect(notToldYet(handouts, told, { staffId: 'me', now }).map(({ id }) => id)).toEqual(ids)
  })
})
