import { describe, expect, it } from 'vitest'
import { library } from '@/lib/content/handouts/library'
import { occasions } from '@/lib/content/handouts/occasions'
import type { Occasion } from '@/lib/handouts/handout'
import { occasionGroups } from '@/lib/handouts/occasions'

/** Every way in which what Keel's own handouts hang on is said, and its parts. */
const keels = new Set(
  library
    .flatMap(({ suggestedWhen, cautionedWhen = [] }): readonly Occasion[] => [...suggestedWhen, ...cautionedWhen])
    .map(({ when = null }) => JSON.stringify(when)),
)
const isPartOfKeels = (when: unknown) => [...keels].some((each) => each.includes(JSON.stringify(when)))

describe('what a handout of a clinic’s own may hang on', () => {
  it('is what Keel’s own hang on', () => {
    const others = occasions.filter(({ when }) => when !== undefined && !isPartOfKeels(when))
    expect(others.map(({ id }) => id)).toEqual([])
    expect(occasions.filter(({ when }) => when === undefined).map(({ group }) => group)).toEqual([
      'tier',
      'tier',
      'tier',
    ])
  })

  it('has an id and a reason each, that are no other’s', () => {
    expect(new Set(occasions.map(({ id }) => id)).size).toBe(occasions.length)
    expect(new Set(occasions.map(({ reason }) => reason)).size).toBe(occasions.length)
    expect(occasions.filter(({ id, reason }) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) || reason === '')).toEqual([])
  })

  it('has something in each group', () => {
    expect([...new Set(occasions.map(({ group }) => group))].toSorted()).toEqual(occasionGroups.toSorted())
  })
})
