import { describe, expect, it } from 'vitest'
import { saveGroup } from '@/lib/operations/groups/save-group'
import { viewGroups } from '@/lib/operations/groups/view-groups'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { groupsAt, typedGroup } from '@/tests/support/group'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

describe('viewGroups', () => {
  refusesOthers(keel, {
    operation: viewGroups,
    action: 'group.arrange',
    input: () => ({}),
    roles: ['lead'],
    elsewhere: null,
  })

  it('lists them by name, as people sort names, each clinic its own, and who may be in one', async () => {
    const { clinician, colleague, lead } = keel.here
    for (const name of ['zebra', 'Élan', 'Apple', 'eland']) {
      must(await saveGroup(lead, { ...typedGroup([clinician]), name }, start))
    }
    const { standing, colleagues } = await groupsAt(keel.here)
    expect(standing.map(({ name }) => name)).toEqual(['Apple', 'Élan', 'eland', 'zebra'])
    expect(new Set(colleagues.map(({ id }) => id))).toEqual(
      new Set([clinician, colleague, lead].map(({ staffId }) => staffId)),
    )
    expect((await groupsAt(keel.there)).standing).toEqual([])
  })
})
