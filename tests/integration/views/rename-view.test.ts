import { beforeAll, describe, expect, it } from 'vitest'
import { renameView } from '@/lib/operations/views/rename-view'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { namesOf, newClinician, newSharedView, newView } from '@/tests/support/views'

const keel = testKeel()
let viewId: string

beforeAll(async () => {
  viewId = await newView(keel.here.clinician, 'Mine')
})

describe('renameView', () => {
  refusesOthers(keel, {
    operation: renameView,
    action: 'view.keep',
    input: () => ({ viewId, name: 'Theirs' }),
    roles: ['clinician', 'lead'],
    ownedBy: () => keel.here.clinician,
  })

  it('is called otherwise; a second tap changes nothing', async () => {
    const me = await newClinician(keel, keel.here)
    const [one, two] = [await newView(me, 'One'), await newView(me, 'Two')]
    const rename = (name: string) => renameView(me, { viewId: one, name }, start)
    const { audit } = await keel.recorded(() => Promise.all([rename('Uno'), rename('Uno')]))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'view.renamed', viewId: one, isShared: false }])
    expect(await rename('Two')).toMatchObject({ fields: { name: { code: 'view-name-taken' } } })
    expect(await namesOf(me)).toEqual(['Two', 'Uno'])
    must(await renameView(me, { viewId: two, name: 'Dos' }, start))
    must(await rename('Two'))
  })

  it('is for one’s own alone: not a colleague’s, and not the clinic’s', async () => {
    const shared = await newSharedView(keel.here.lead, 'For all')
    for (const [by, id] of [
      [keel.here.lead, viewId],
      [keel.here.colleague, viewId],
      [keel.here.clinician, shared],
      [keel.here.lead, shared],
    ] as const) {
      expect(await renameView(by, { viewId: id, name: 'Taken' }, start)).toMatchObject({ code: 'not-found' })
    }
  })
})
