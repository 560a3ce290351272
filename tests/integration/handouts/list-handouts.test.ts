import { describe, expect, it } from 'vitest'
import { listHandouts } from '@/lib/operations/handouts/list-handouts'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

describe('listHandouts', () => {
  refusesOthers(keel, {
    operation: listHandouts,
    action: 'handout.browse',
    input: () => ({}),
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('lists the library, the warning card first, and records nothing', async () => {
    const contents = await keel.contents()
    const handouts = must(await listHandouts(keel.here.clinician, {}, start))
    expect(handouts[0]?.id).toBe('h2')
    expect(new Set(handouts.map(({ id }) => id)).size).toBe(handouts.length)
    expect(await keel.contents()).toEqual(contents)
  })
})
